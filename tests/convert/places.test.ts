import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finnishForms, swedishForms } from '../../scripts/convert/facts/place-forms.ts';
import { placeIndexOf } from '../../scripts/convert/facts/places.ts';
import { gazetteerSchema } from '../../src/schema/place.ts';

const file = join(import.meta.dirname, '../../seeds/curation/places.json');
const gazetteer = gazetteerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const index = placeIndexOf(gazetteer);
const codes = (text: string): string[] => index.mentions(text).map(({ code }) => code);

describe('places in any form', () => {
  test.each([
    ['Espoossa Espooseen Espoon', ['049', '049', '049']],
    ['Helsingin Helsinkiin Helsingistä', ['091', '091', '091']],
    ['Turusta Turkuun Turun', ['853', '853', '853']],
    ['Tampereella Tampereen Tampereelle', ['837', '837', '837']],
    ['Lahden Lahteen Lahdessa', ['398', '398', '398']],
    ['Vihdin Vihtiin', ['927', '927']],
    ['Iisalmen Kauniaisissa Kauniaisten Kokkolan', ['140', '235', '235', '272']],
    ['Lappeenrannan Vantaalla Vantaata Porvoossa', ['405', '092', '092', '638']],
    ['Saarijärven Petäjävedellä Äänekoskella Rovaniemen', ['729', '592', '992', '698']],
    ['Mänttä-Vilppulan Uudessakaarlepyyssä', ['508', '893']],
    ['Pedersören kunta ja Pedersöre', ['599', '599']],
    // A name that a number is a part of is no place: "Oulu10" is a service point.
    ['Oulu10 neuvoo, Oulu10:ssä ja Oulussa', ['564']],
    ['Keski-Suomen Pohjois-Pohjanmaalla Uudellamaalla Lapin', ['13', '17', '01', '19']],
    ['Länsi-Uudenmaan kunnat', ['01']],
    ['Jakobstadsregionens kommuner, Nykarleby, Kronoby, Larsmo', ['598', '893', '288', '440']],
    ['Helsingfors, Esbo och Åbo; Uleåborgs stad', ['091', '049', '853', '564']],
    ['Egentliga Finland och Norra Österbotten', ['02', '17']],
    // A merged municipality is today's; its old name stays in the text.
    ['Joutsenon vastaanottokeskus', ['405']],
    ['turku kemi salon sund', []],
    ['AURA-hankkeen VOK ROHKEE', []],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('every municipality and region is found by its own names', () => {
    const missed = [
      ...gazetteer.municipalities.flatMap(({ code, name_fi, name_sv }) =>
        [name_fi, name_sv ?? name_fi].map((name) => ({ code, name })),
      ),
      ...gazetteer.regions.flatMap(({ code, name_fi, name_sv }) => [name_fi, name_sv].map((name) => ({ code, name }))),
    ].filter(({ code, name }) => {
      // Satakunta, Kainuu and the like have one name for several things; names that two places share give one of them.
      const shared = [...gazetteer.municipalities, ...gazetteer.regions].filter((place) =>
        [place.name_fi, place.name_sv].includes(name),
      );
      return shared.length === 1 && codes(name)[0] !== code;
    });
    expect(missed).toEqual([]);
  });

  test('every municipality is found in the genitive and where something is inside it', () => {
    const missed = gazetteer.municipalities
      .filter(({ name_fi }) => !name_fi.includes(' '))
      .filter(
        ({ code, name_fi }) =>
          !finnishForms(name_fi).some(
            (form) => form.endsWith('n') && form !== name_fi && codes(`${form} kunta`)[0] === code,
          ),
      );
    expect(missed.map(({ name_fi }) => name_fi)).toEqual([]);
  });

  test('a place inside the name of an organisation does not count', () => {
    expect(index.mentions('Turun kaupunki ja Salo', [{ start: 0, end: 14 }]).map(({ code }) => code)).toEqual(['734']);
  });

  test('mentions keep the printed words and their offsets', () => {
    expect(index.mentions('Asuu Turussa.')).toEqual([{ code: '853', printed: 'Turussa', start: 5, end: 12 }]);
  });

  test('Swedish forms', () => {
    expect(swedishForms('Åbo')).toContain('Åbos');
  });
});
