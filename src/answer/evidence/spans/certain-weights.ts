export const certainFeatureNames = '';
export const certainBase = 0;
export const certainTrees = '';
