import type { Hand } from '../hand.js';

/** The secretary proposes people for seats in the matrix, and has the decision proposal made. @returns the decision's path */
export async function placeAndPropose(
  secretary: Hand,
  call: string,
  placed: readonly (readonly [person: string, seat: string])[],
): Promise<string> {
  await secretary.open(`${call}/matrix`);
  await secretary.isAt('Paikat ja ehdokkaat');
  await secretary.press(`Totea vaalikelpoisiksi ${placed.length} ehdokasta`);
  for (const [person, seat] of placed) {
    await secretary.press(`Ehdota: ${person}, ${seat}`);
    await secretary.within('row', seat).sees(`Ehdotettu: ${person}`);
  }
  await secretary.press('Merkitse päätösehdotus valmiiksi');
  await secretary.link('Nimeämispäätös');
  await secretary.isAt(/^Päätösehdotus/);
  return secretary.at;
}

/** What the organ decided elsewhere, from its minutes: the whole list in one act. */
export async function recordDecision(secretary: Hand, decision: string, section: string): Promise<void> {
  await secretary.open(decision);
  await secretary.link('Kirjaa päätös pöytäkirjasta');
  await secretary.fill({ Päätöspäivä: '2021-11-18', Pykälä: section });
  await secretary.press('Koko lista vahvistettiin');
  await secretary.isAt('Tarkista ennen kirjaamista');
  await secretary.sees('5 jäsenyyttä syntyy', 'Voimassa 18.11.2021–31.12.2023');
  await secretary.press('Kirjaa päätös');
  await secretary.isAt(/^Nimeämispäätös/);
  await secretary.sees('18.11.2021', section);
}
