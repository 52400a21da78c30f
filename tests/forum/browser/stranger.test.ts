import type { Browser } from 'playwright-core';
import type { SecretariatTodoView, TodoView } from '../../../bot/todo/views/view.ts';
import { noChromium, openBrowser } from '../../support/browser/chromium.ts';
import { looksWell } from '../../support/browser/looks.ts';
import { type LocalService, startLocalService } from '../../support/browser/service.ts';
import { openWindow, type TeamsWindow } from '../../support/browser/window.ts';
import { describeUnless } from '../../support/skipped.ts';

const TEAM = 'Södertörn – Ledningsgruppen';
const PERSON = { person: 'p-utredare', label: 'Utredare, kim@region.example.se' };

describeUnless(noChromium, 'browser', 'konton som Teams inte visar någon e-post för', () => {
  let service: LocalService;
  let browser: Browser;
  let office: TeamsWindow;
  const commands: object[] = [];
  let accounts: SecretariatTodoView['unmatchedAccounts'] = [
    { account: 'a1', name: 'Kim Ek', team: TEAM },
    { account: 'a2', name: '', team: TEAM },
  ];

  beforeAll(async () => {
    service = await startLocalService();
    browser = await openBrowser();
    office = await openWindow(browser, service.origin, { width: 320 });
    // The laptop's Teams shows everybody's address: the page is given what the service would list, and its presses are kept.
    await office.page.route('**/api/tab/todo', async (route) => {
      const answer = await route.fetch();
      const todo = (await answer.json()) as TodoView;
      const told = { unmatchedAccounts: accounts, peopleWithoutAccount: [PERSON] };
      if (todo.secretariat) Object.assign(todo.secretariat, told);
      await route.fulfill({ response: answer, json: todo });
    });
    await office.page.route('**/api/tab/commands', async (route) => {
      commands.push((route.request().postDataJSON() as { command: object }).command);
      accounts = accounts.filter(({ account }) => account !== 'a1');
      await route.fulfill({ json: {} });
    });
    await office.open('p-kansli-strateg', 'lg', 'tab');
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it('står med sitt namn, och kopplas till den person som kansliet väljer', async () => {
    const { tab } = office;
    await tab.getByRole('heading', { name: 'Vilka är de?' }).waitFor();
    await looksWell(office);
    await tab.getByLabel(`Person för Konto utan namn i ${TEAM}`).waitFor();
    await tab.getByLabel(`Person för Kim Ek i ${TEAM}`).selectOption(PERSON.label);
    await tab.getByRole('button', { name: 'Koppla Kim Ek' }).click();
    await tab.getByText(`Kim Ek är kopplad till ${PERSON.label}.`).waitFor();
    expect(commands).toEqual([{ do: 'link-accounts', links: [{ account: 'a1', person: 'p-utredare' }] }]);
    await looksWell(office);
  }, 120_000);
});
