import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasContact, personsIn } from '../../src/schema/persons/find.ts';
import { withoutPersons } from '../../scripts/convert/checks/personal.ts';
import { passageOf } from '../../scripts/convert/text/passage.ts';

const clean = (text: string): [string, number] => {
  const { passage, persons } = withoutPersons(passageOf({ number: 1, text }));
  return [passage.text, persons];
};

describe('personal data goes', () => {
  test.each<[string, string, number]>([
    ['Kunta, kunnanjohtaja Maija Mallikas.', 'Kunta, kunnanjohtaja.', 1],
    ['Kunnanjohtaja Maija Mallikas avasi juhlan.', 'Kunnanjohtaja avasi juhlan.', 1],
    ['Kiitos kunnanjohtajalle Maija Mallikkaalle.', 'Kiitos kunnanjohtajalle.', 1],
    ['Projektipäällikön Matti Mallikkaan mukaan', 'Projektipäällikön mukaan', 1],
    ['Maahanmuuttokoordinaattorina Aino-Maija Mallikas-Esimerkki toimii', 'Maahanmuuttokoordinaattorina toimii', 1],
    ['Pormestari Maija von Mallikas puhui.', 'Pormestari puhui.', 1],
    ['pormestari von Mallikas puhui.', 'pormestari puhui.', 1],
    ['Ohjaaja M. Mallikas ja ohjaaja Maija K. Mallikas.', 'Ohjaaja ja ohjaaja.', 2],
    ['Kommundirektören Åsa af Mallikas', 'Kommundirektören', 1],
    ['Project Manager Mary O’Mallikas said', 'Project Manager said', 1],
    ['Kysy: maija.mallikas@example.org tai 040 000 0000.', 'Kysy: tai.', 1],
    ['matti.mäkinen@example.org vastaa', 'vastaa', 1],
    ['Osoite on info@jyväskylä.example.', 'Osoite on.', 1],
    ['Osoite on maija(at)example.org', 'Osoite on', 1],
    ['Osoite on maija(at)example(piste)org nyt', 'Osoite on nyt', 1],
    ['matti.ma\u0308kinen@example.org vastaa', 'vastaa', 1],
    ['Puhelin +358 40 000 0000', 'Puhelin', 0],
    ['Soita, puh. 09 000 0000, tai tule', 'Soita, tai tule', 0],
    ['Soita (040) 000 0000 jo tänään', 'Soita jo tänään', 0],
    ['Soita 0500000000', 'Soita', 0],
    ['Puhelinnumero 050-000 0000', 'Puhelinnumero', 0],
    ['Ring +46 8 000 00 00', 'Ring', 0],
    ['Soita 040 000 0000 2017', 'Soita 2017', 0],
    ['Maija Mallikas, projektipäällikkö, kertoi.', 'projektipäällikkö, kertoi.', 1],
    ['Maija Mallikas (hankkeen koordinaattori) kertoi.', '(hankkeen koordinaattori) kertoi.', 1],
    ['TKI-päällikkö Maija Mallikas', 'TKI-päällikkö', 1],
    ['PROJEKTIPÄÄLLIKKÖ MAIJA MALLIKAS', 'PROJEKTIPÄÄLLIKKÖ', 1],
    ['Ohjaaja Ahmed Ali Hassan Nur tulkkasi.', 'Ohjaaja tulkkasi.', 1],
    ['Yhteyshenkilö: Maija Mallikas', 'Yhteyshenkilö:', 1],
    ['Kysy: maija.mallikas(a)example.org nyt', 'Kysy: nyt', 1],
    ['Kysy: maija.mallikas [ät] example [piste] org nyt', 'Kysy: nyt', 1],
    ['Kysy: maija.mallikas at example.org nyt', 'Kysy: nyt', 1],
    ['Sähköposti: maija at example dot org', 'Sähköposti:', 1],
    ['Soita 040.000.0000 nyt', 'Soita nyt', 0],
    ['Soita +358.40.000.0000 nyt', 'Soita nyt', 0],
  ])('%s', (text, rest, persons) => {
    expect(clean(text)).toEqual([rest, persons]);
  });
});

describe('what is nobody’s stays', () => {
  test.each([
    'Kunnanjohtaja avasi juhlan Turussa.',
    'Koordinaattori Suomen Pakolaisapu auttaa.',
    'Ohjaaja Turun kaupungista tuli.',
    'Hanke toimii 1.1.2017–31.12.2018 ja sai 281 250 euroa.',
    'Y-tunnus 0202248-1',
    'Yhdistys (0202248-1) hakee.',
    'Kausi 01-12 2016 2017 jatkuu.',
    'Kausi 05 2016 - 12 2017 jatkuu.',
    'Jakso 01-06/2017',
    'Hankenumero 0401234567',
    'Projektnummer: 0501234567',
    'Project code 0301234567',
    'Hankekoodi: 01234567',
    'Diaarinumero 0123/2016',
    'Asiasta 01234567 päätetään.',
    'Postinumero 00100 Helsinki',
    'Kävijöitä oli 12 000 ja 0,5 prosenttia.',
    'Laki 386/2010 ja asetus 570/2011',
    'Seuraa meitä: @kunta',
    'Suomen Punainen Risti, koordinaattori',
    'Avoinna 09.45-15.50 ja 01.02.2016 alkaen.',
    'Look at www.example.org and meet at example.org.',
  ])('%s', (text) => {
    expect(clean(text)).toEqual([text, 0]);
    expect(personsIn(text)).toEqual([]);
  });
});

describe('contact details', () => {
  test('are an address or a number, not a name', () => {
    expect(['maija@example.org', '040 000 0000'].map(hasContact)).toEqual([true, true]);
    expect(hasContact('kunnanjohtaja Maija Mallikas')).toBe(false);
  });

  test('of any letters leave nothing behind', () => {
    const part = fc.stringMatching(/^[a-zåäöéüşł0-9]{1,8}$/u);
    fc.assert(
      fc.property(part, part, part, (name, family, domain) => {
        expect(clean(`Kysy: ${name}.${family}@${domain}.example nyt.`)).toEqual(['Kysy: nyt.', 1]);
      }),
    );
  });
});
