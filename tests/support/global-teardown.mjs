export default async function teardown() {
  await globalThis.samverkanTestStores.stop();
}
