/** What stands where a record has no edition in the language of the page. */
export const oneLanguage = {
  mark: { fi: 'vain suomeksi', sv: 'vain ruotsiksi', en: 'vain englanniksi' },
  note: {
    fi: 'Tästä on teksti vain suomeksi. Paikat, teemat ja muut tiedot näkyvät myös tällä sivulla.',
    sv: 'Tästä on teksti vain ruotsiksi. Paikat, teemat ja muut tiedot näkyvät myös tällä sivulla.',
    en: 'Tästä on teksti vain englanniksi. Paikat, teemat ja muut tiedot näkyvät myös tällä sivulla.',
  },
  read: { fi: 'Lue teksti suomeksi', sv: 'Lue teksti ruotsiksi', en: 'Lue teksti englanniksi' },
  /** Of a practice that nobody but its teller answers for. */
  told: (teller: string, day: string): string =>
    `Tämän käytännön on kertonut ${teller} itse ${day}. Kukaan muu ei ole tarkistanut sitä.`,
};
