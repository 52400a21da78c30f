/** The results as a table in Markdown: what was measured, beside a peer, a smaller store or an older build. */
export function tableOf(entries) {
  const kinds = [
    { heads: ['ours: a second, p50 / p99', 'peer', 'CPU an answer, ours / peer'], fits: 'peer', cells: besidePeer },
    {
      heads: ['large: p50 / p99', 'small', 'main thread an answer, large / small'],
      fits: 'small',
      cells: besideSmaller,
    },
    { heads: ['during: p50 / p99, most', 'quiet', 'a second'], fits: 'quiet', cells: besideQuiet },
    { heads: ['ours: p50 / p99', 'bare pdfkit'], fits: 'bare', cells: besideBare },
    { heads: ['filed in', 'at the least', 'a plain loop, lost'], fits: 'loop', cells: besideLoop },
    { heads: ['new: p50 / p99', 'old', 'CPU an answer, new over old (spread)'], fits: 'old', cells: besideOlder },
    { heads: ['content after', 'requests', 'files of JavaScript, kB as sent'], fits: 'page', cells: ofPage },
  ];
  const tables = kinds.map(({ heads, fits, cells }) => {
    const own = entries.filter(({ conditions }) => fits in conditions);
    return own.length > 0 ? rows(['what', 'ratio (spread)', 'goal', ...heads], own, cells) : '';
  });
  return tables.filter(Boolean).join('\n\n');
}

function rows(heads, entries, cells) {
  const lines = entries.map((entry) => [
    entry.name,
    `${entry.ratio} (${entry.spread.join('–')})`,
    goalText(entry),
    ...cells(entry),
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function goalText({ goal, ratio, better }) {
  if (goal === null) return '–';
  const met = better === 'lower' ? ratio <= goal : ratio >= goal;
  return `${goal} ${met ? 'met' : 'not met'}`;
}

function besidePeer({ conditions: { ours, peer } }) {
  const sides = [ours, peer].map(({ perSecond, p50, p99 }) => `${perSecond}, ${p50} / ${p99} ms`);
  return [...sides, `${ours.cpuMs} / ${peer.cpuMs} ms`];
}

function besideSmaller({ conditions: { small, large, msByPart } }) {
  const sides = [large, small].map(({ p50, p99 }) => `${p50} / ${p99} ms`);
  const sum = (parts) =>
    Object.values(parts)
      .reduce((all, ms) => all + ms, 0)
      .toFixed(2);
  return [...sides, msByPart ? `${sum(msByPart.large)} / ${sum(msByPart.small)} ms` : '–'];
}

function besideQuiet({ conditions: { during, quiet, pressesASecond } }) {
  return [
    ...[during, quiet].map(({ p50, p99, most }) => `${p50} / ${p99} ms, ${most} ms`),
    `${pressesASecond} presses`,
  ];
}

function besideBare({ conditions: { made, bare } }) {
  return [made, bare].map(({ p50, p99 }) => `${p50} / ${p99} ms`);
}

function besideLoop({ conditions: { filed, leastMs, loop } }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  return [
    `${seconds(filed.ms)}, ${filed.calls} calls`,
    seconds(leastMs),
    `${seconds(loop.ms)}, ${loop.lost.join(', ')}`,
  ];
}

function besideOlder({ conditions: { new: now, old, cpuAnAnswer } }) {
  const sides = [now, old].map(({ perSecond, p50, p99 }) =>
    [...(perSecond ? [`${perSecond} a second`] : []), `${p50} / ${p99} ms`].join(', '),
  );
  return [...sides, cpuAnAnswer ? `${cpuAnAnswer.ratio} (${cpuAnAnswer.spread.join('–')})` : '–'];
}

function ofPage({ conditions: { page } }) {
  return [`${page.p50} ms`, page.requests, `${page.scripts}, ${page.scriptKb} kB`];
}
