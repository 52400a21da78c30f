// Babel's configuration for .dependency-cruiser.values.mjs: the compiler of the tests takes the types out.
import { transformSync } from '@swc/core';

const without = (code, { tsx }) =>
  transformSync(code, {
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { verbatimModuleSyntax: true, react: { runtime: 'automatic' } },
    },
  }).code;

const withoutTypes = () => ({
  parserOverride: (code, options, parse) =>
    parse(without(code, { tsx: options.sourceFileName.endsWith('x') }), options),
});

export default { babelrc: false, configFile: false, plugins: [withoutTypes] };
