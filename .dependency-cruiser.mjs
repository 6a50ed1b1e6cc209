/**
 * The directions of the house: core/article <- core/search <- core/answer <- core/look-up, core/study
 * <- edges <- services.ts <- main.ts, cli.ts. Each rule says why it is there.
 */
const edges = '^src/(ingest|storage|discord|web|cli|evaluation)/';

export default {
  forbidden: [
    {
      name: 'core-knows-no-edge',
      comment: 'The core answers from values alone, so that every edge gives the same answer.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'core-is-pure',
      comment:
        'No files, no clock, no network, no Discord, no SQL in the core: same text in, same answer out.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'core-takes-few-libraries',
      comment:
        'The core may parse Markdown, make anchors, index with lunr, stem with natural and plan reviews with ts-fsrs, compare word by word with diff; all else is for the edges.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        path: 'node_modules',
        pathNot:
          'node_modules/(unified|remark-[a-z-]+|mdast-util-[a-z-]+|@types/mdast|yaml|github-slugger|lunr|@types/lunr|natural|unist-util-[a-z-]+|ts-fsrs|diff)/',
      },
    },
    {
      name: 'article-stands-alone',
      comment: 'What an article is does not depend on how it is searched or answered from.',
      severity: 'error',
      from: { path: '^src/core/article/' },
      to: { path: '^src/core/(search|answer|look-up|study)/' },
    },
    {
      name: 'search-knows-no-answers',
      comment: 'Search finds passages; what to say about them is decided above it.',
      severity: 'error',
      from: { path: '^src/core/search/' },
      to: { path: '^src/core/(answer|look-up|study)/' },
    },
    {
      name: 'answer-knows-no-study',
      comment: 'Study builds on answers, never the other way round.',
      severity: 'error',
      from: { path: '^src/core/answer/' },
      to: { path: '^src/core/study/' },
    },
    {
      name: 'look-ups-sit-beside-answers',
      comment: 'Look-ups find by reference, words or question; answering needs none of them.',
      severity: 'error',
      from: { path: '^src/core/answer/' },
      to: { path: '^src/core/look-up/' },
    },
    {
      name: 'look-ups-know-no-study',
      comment: 'Study may use look-ups, never the other way round.',
      severity: 'error',
      from: { path: '^src/core/look-up/' },
      to: { path: '^src/core/study/' },
    },
    {
      name: 'edges-keep-apart',
      comment:
        'Edges meet in services.ts only; an edge that imports another grows a second door to it.',
      severity: 'error',
      from: { path: '^src/(ingest|storage|discord|web|cli|evaluation)/' },
      to: { path: edges, pathNot: '^src/$1/' },
    },
    {
      name: 'edges-know-no-services',
      comment: 'services.ts introduces the edges to each other; they receive what they need.',
      severity: 'error',
      from: { path: edges },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'lunr-has-one-door',
      comment: 'lunr can be replaced, or given a first stage, in one file.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(core/search/passage-index\\.ts|evaluation/.*baseline.*\\.ts)$',
      },
      to: { path: 'node_modules/(@types/)?lunr/' },
    },
    {
      name: 'natural-by-deep-import',
      comment:
        "natural's root loads database drivers, prints to stdout, and costs 0.7 s and 120 MB.",
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/natural/(lib/natural/index|index)\\.(js|d\\.ts)$' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import each other are one idea in two places.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'Production installs leave devDependencies out.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
