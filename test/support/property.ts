import fc from 'fast-check';

// A run is the same on every machine; `FC_SEED=$RANDOM npm run test:unit` tries other values.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1976) });
