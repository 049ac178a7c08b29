export function trainSilence(): void {}
