/**
 * Common given names and surnames of six lists, put together at random: nobody real is meant. A
 * surname with another stem in the Finnish cases has it after a colon ("Mäki:Mäe").
 */
export interface NameList {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Six lists of common names, each with at least forty given names and forty surnames. */
export const nameLists: Readonly<Record<string, NameList>> = {
  finnish: {
    first: words(`Anna Maria Johanna Helena Kaarina Marjatta Hannele Kristiina Liisa Tuula Päivi Ritva
      Leena Sari Minna Tiina Kirsi Satu Riikka Hanna Elina Jenni Aino Sanna Heidi Outi Eeva Juhani
      Johannes Mikael Matti Timo Kari Antti Jukka Mika Pekka Heikki Petri Ville Janne Mikko Marko
      Tapani Jari Seppo Lauri Eero Juha Teemu`),
    last: words(`Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen
      Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi:Nieme Heikkilä Kinnunen Salonen
      Turunen Laitinen Salo Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen
      Ojala Räsänen Leinonen Hiltunen Väisänen Miettinen Pitkänen Aaltonen Manninen Koski:Koske
      Hakala Mäki:Mäe Lahti:Lahde Anttila Kallio Harju Peltola Rinne Lindqvist`),
  },
  swedish: {
    first: words(`Anders Karl Erik Lars Johan Kristina Elisabeth Margareta Birgitta Ingrid Gunilla
      Susanne Camilla Ulrika Pernilla Malin Carina Annika Jessica Linnéa Björn Göran Håkan Stefan
      Mats Niklas Tommy Bengt Sven Nils Gustaf Oskar Rasmus Fredrik Patrik Henrik Magnus Kjell
      Åsa Siv Solveig Barbro Gun Ann-Christin Carola Mikaela Sofia Emma`),
    last: words(`Johansson Nyman Lindholm Karlsson Andersson Lindström Eriksson Lindroos Eklund
      Gustafsson Sjöberg Lindberg Wikström Nyberg Nylund Björklund Söderholm Sandström Holmström
      Öhman Åberg Engström Blomqvist Forsman Backman Häggblom Ekholm Westerlund Grönroos Sundqvist
      Fagerholm Ahlskog Snellman Björkman Enlund Granholm Östman Lillqvist Norrgård Sjöblom Häggman
      Hellström Svensson Rosenberg`),
  },
  somali: {
    first: words(`Mohamed Ahmed Abdi Ali Hassan Hussein Ibrahim Yusuf Omar Osman Abdullahi Abdirahman
      Mahad Jama Farah Nur Liban Warsame Guled Bashir Khadar Said Mahamed Asha Amina Fadumo Halima
      Hodan Sahra Khadija Hawa Faduma Ayaan Sagal Ifrah Hibo Nasra Shukri Ubah Safiya Naima Deqa
      Maryan Fartun Zahra`),
    last: words(`Abdi Mohamed Hassan Ahmed Ali Hussein Ibrahim Omar Farah Warsame Jama Nur Osman
      Yusuf Abdullahi Abdulle Guleed Hirsi Elmi Aden Adan Isse Dirie Roble Samatar Barre Egal Duale
      Mohamud Mahamud Sheikh Salad Gedi Abukar Muse Musse Hersi Awale Ismail Geedi Shire Aweys
      Haji`),
  },
  arabic: {
    first: words(`Muhammad Mahmoud Khaled Omar Youssef Mustafa Karim Tariq Samir Nabil Rami Walid
      Hamza Bilal Ziad Faisal Adnan Ammar Bassam Fadi Hadi Jamal Kamal Layla Fatima Aisha Mariam
      Nour Rania Samira Huda Salma Yasmin Noor Zainab Dina Lina Rana Hala Amal Iman Reem Suha Sawsan
      Wafa Abdulrahman`),
    last: words(`Hamdan Khalil Haddad Nasser Mansour Saleh Sabbagh Khoury Aziz Najjar Shami Hijazi
      Rahman Karimi Saad Qasim Jaber Salman Hamid Halabi Masri Darwish Ibrahim Yassin Awad Bakri
      Sayegh Taleb Zidan Fares Ghanem Hakim Issa Kassem Maalouf Naim Othman Rashid Sami Tamimi
      Barakat Shahin`),
  },
  russian: {
    first: words(`Aleksandr Sergei Dmitri Andrei Aleksei Vladimir Ivan Nikolai Mihail Jevgeni Igor
      Oleg Juri Viktor Maksim Pavel Anatoli Boris Konstantin Roman Vadim Olga Tatjana Natalia
      Jelena Svetlana Irina Ljudmila Galina Marina Nadezhda Larisa Valentina Oksana Julia Ekaterina
      Anastasia Ksenia Alla Vera Nina Ludmila Inna Darja Polina`),
    last: words(`Ivanov Ivanova Smirnov Smirnova Kuznetsov Kuznetsova Popov Popova Sokolov Sokolova
      Lebedev Lebedeva Kozlov Novikov Novikova Morozov Morozova Petrov Petrova Volkov Volkova
      Solovjov Vasiljev Vasiljeva Zaitsev Pavlov Pavlova Semjonov Golubev Vinogradov Bogdanov
      Vorobjov Fjodorov Fedorova Mihailov Mihailova Beljajev Tarasov Belov Komarov Orlova Kiseljova
      Makarov Andrejeva Kovaljov Nikitina`),
  },
  estonian: {
    first: words(`Rein Jaan Tõnu Ülo Toomas Andres Margus Urmas Priit Tiit Aivar Raivo Meelis Indrek
      Kristjan Tanel Siim Taavi Mart Peeter Jüri Kalev Enn Arvo Tiiu Ene Piret Katrin Triin Anu Malle
      Maarika Kadri Merle Tiia Kersti Signe Liina Ülle Aive Urve Evelin Kaire Helle Reet Karin`),
    last: words(`Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Luik Kaasik Oja Raudsepp
      Kuusk Karu Lepik Vaher Kallas Lepp Kivi:Kive Liiv Mets Teder Leppik Põder Laur Kikas Jõgi
      Nurk Roos Tomson Toom Parts Pukk Kuusik Uibo Lill Toots Aas Jakobson Kangur Mölder Sarapuu
      Peterson Lõhmus Randoja`),
  },
};
