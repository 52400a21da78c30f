import { markdown } from '../../local/page/card/markdown.ts';
import { asOldClient } from '../../local/page/card/old-client.ts';
import { automaticRefresh } from '../../local/page/card/refresh.ts';
import { instantOf, longTime, wallTime } from '../../local/page/dates.ts';

describe("the page's reading of cards, as Teams reads them", () => {
  test.each([
    ['**fet** och *lutad*', '<p><strong>fet</strong> och <em>lutad</em></p>'],
    ['[länk](https://example.se/a_b_c)', '<p><a href="https://example.se/a_b_c">länk</a></p>'],
    ['[länk](javascript:alert(1))', '<p>[länk](javascript:alert(1))</p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['[x](https://e.se/"onclick="y)', '<p><a href="https://e.se/&quot;onclick=&quot;y">x</a></p>'],
    ['\\*inte lutad\\* \\[x\\](https://e.se)', '<p>*inte lutad* [x](https://e.se)</p>'],
    ['\\<b\\> &amp; &#42; &', '<p>&lt;b&gt; &amp; &#42; &amp;</p>'],
    ['- ett\n- två', '<ul><li>ett</li><li>två</li></ul>'],
    ['3. tre\n4. fyra', '<ol start="3"><li>tre</li><li>fyra</li></ol>'],
    ['rad\nrad\n\nnytt', '<p>rad<br>rad</p><p>nytt</p>'],
    ['fil_namn_här 2*3*4', '<p>fil_namn_här 2*3*4</p>'],
  ])('%j', (text, html) => {
    expect(markdown(text)).toBe(html);
  });

  test('a mention is one only when the card says so', () => {
    expect(markdown('<at>Ordförande</at>', new Set(['Ordförande']))).toContain('class="mention"');
    expect(markdown('<at>Ordförande</at>')).toBe('<p>&lt;at&gt;Ordförande&lt;/at&gt;</p>');
  });

  test('a card refreshes by itself for those it names, and for a small group when it names nobody', () => {
    const action = { type: 'Action.Execute' as const, verb: 'refresh' };
    const named = { refresh: { action, userIds: ['8:orgid:a'] } };
    expect(automaticRefresh(named, 'a', 9)).toBe(action);
    expect(automaticRefresh(named, 'b', 9)).toBeNull();
    expect(automaticRefresh({ refresh: { action } }, 'b', 60)).toBe(action);
    expect(automaticRefresh({ refresh: { action } }, 'b', 61)).toBeNull();
    expect(automaticRefresh({}, 'a', 1)).toBeNull();
  });

  test('an older client takes the fallback, nothing, or the action as a submit', () => {
    const execute = { type: 'Action.Execute', title: 'Kommer', verb: 'x', data: { do: 'x' } };
    const submit = { type: 'Action.Submit', title: 'Kommer', data: { old: true } };
    const actions = [execute, { ...execute, fallback: submit }, { ...execute, fallback: 'drop' }];
    expect(asOldClient({ type: 'AdaptiveCard', refresh: {}, actions })).toEqual({
      type: 'AdaptiveCard',
      actions: [{ type: 'Action.Submit', title: 'Kommer', data: { do: 'x' } }, submit],
    });
  });
});

describe("the page's clock", () => {
  test.each([
    ['2024-01-29T08:00', '2024-01-29T07:00:00.000Z'],
    ['2024-07-01T09:30', '2024-07-01T07:30:00.000Z'],
    ['2024-12-31T23:59', '2024-12-31T22:59:00.000Z'],
  ])('%s in Sweden is %s', (wall, instant) => {
    expect(instantOf(wall).toISOString()).toBe(instant);
    expect(wallTime(new Date(instant))).toBe(wall);
  });

  test('reads as people say it', () => {
    expect(longTime(new Date('2024-01-29T07:00:00Z'), 'sv')).toBe('måndag 29 januari 2024 kl. 8.00');
    expect(longTime(new Date('2024-01-29T07:00:00Z'), 'en')).toBe('Monday 29 January 2024 at 08:00');
  });
});
