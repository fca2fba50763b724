/**
 * The commonest given names in Finland by language, from common knowledge: enough that most full names in a report
 * begin with one of them. A name that is missing is still found beside a title, in contact details and beside an
 * address; only in plain text nobody is warned of it.
 */
const NAMES: Readonly<Record<string, string>> = {
  finnish: `Aada Aapo Aarne Aaro Aija Aila Aimo Aino Airi Aki Aku Aleksi Anita Anitta Anja Anna Anne Anneli Anni Annika Annukka
    Annamari Annastiina Antero Anton Antti Anu Ari Arja Armi Arto Arttu Asko Asta Atte Auli Auni Beata Eemeli Eero Eerik Eetu Eeva Eija
    Eila Eine Eino Elias Elina Elisa Elli Ella Elma Elsa Elsi Emilia Emma Emmi Ensio Erja Erkki Esa Essi Ester Esteri Eveliina Hanna Hanne Hannele
    Hannu Harri Heidi Heikki Heini Helena Heli Helka Helmi Helvi Henna Henri Henry Hilja Hilkka Hilla Iida Iina Ilari Ilkka Ilmari
    Ilona Ilpo Ilta Inkeri Irene Iris Irja Irma Isto Jaakko Jaana Jani Janika Janina Janita Janne Jari Jarkko Jarmo Jasmin Jenna Jenni Jere
    Jesse Joel Joni Joona Joonas Jorma Jouko Jouni Juha Juhana Juhani Juho Jukka Julia Jussi Jutta Juuso Jyrki Kaarina
    Kaarlo Kai Kaija Kaisa Kaisu Kalervo Kalevi Kalle Kari Karoliina Karri Kati Katja Katri Katariina Kauko Keijo Kerttu Kiia Kimmo Kirsi
    Kirsti Kristian Kristiina Kyllikki Kyösti Laila Lari Lasse Laura Lauri Lea Leea Leena Leila Lempi Leo Liisa Lilja Linda Lotta
    Maaria Maarit Maija Maiju Mailis Maire Mari Maria Marianne Mariia Marika Marita Maritta Marja Marjaana Marjatta Marjo
    Marjukka Marjut Markku Marko Markus Martta Martti Matias Matti Mauno Mauri Meeri Meri Merja Mervi Mia Miia Miika Miina Mika Mikael
    Mikko Minna Mira Mirja Mirjami Mirka Mirva Mitja Mona Nea Nelli Niina Niilo Niklas Niko Noora Nuutti Oili Olavi Olga Olli Onni Oona Oskari Osmo
    Otso Otto Outi Paavo Paula Pauli Pauliina Pekka Pentti Pertti Petra Petri Petteri Pia Pihla Piia Pirita Pirjo Pirkko Päivi Päivikki Pyry Raija
    Raili Raimo Raisa Raino Rami Reetta Reijo Reima Reino Riia Riikka Riina Riitta Riku Risto Ritva Ronja Roosa Saana Saara Saija Saila Saimi Salla Sami Samu
    Samuli Samuel Sampo Sanna Santeri Santtu Sara Sari Satu Seija Seppo Sini Sinikka Sirkka Sirpa Siru Sisko Soili Sonja Suvi Taina Taisto Taneli
    Tanja Tapani Tapio Tarja Tarmo Taru Tatu Teemu Teija Tellervo Tero Terhi Terttu Teuvo Tiia Tiina Timo Toini Toivo Tomi Tommi Toni Tuija
    Tuire Tuomas Tuomo Tuula Tuulia Tuulikki Tytti Ulla Unto Urho Urpo Vappu Veera Veijo Veikko Veli Vesa Viivi Vilja Vilho Ville Viljami Väinö Virpi Virve`,
  swedish: `Agneta Alexander Alice Alf Anders Anette Ann Annica Annette Annika Arne Asta Astrid August Axel Barbro Bengt Benita
    Bernhard Bertil Birgit Birgitta Björn Bo Bror Börje Camilla Carina Carl Carola Carita Caroline Catarina Cecilia Charlotta Charlotte
    Christer Christian Christina Christine Christoffer Clas Dan Daniel David Ebba Edvard Elin Elisabet Elisabeth Elise Ellen Emil Eric Erica Erik
    Erika Eva Filip Folke Frank Fredrik Fredrika Gerd Gunilla Gunnar Gunnel Gun Gunvor Gustaf Gustav Göran Gösta Göta Hans Harriet Hedda Hedvig Helen Helene Henrik
    Henrika Herman Håkan Ida Inga Inger Ingmar Ingrid Isak Jan Jannica Jeanette Jens Jessica Joachim Johan Johanna Johannes John Jonas Jonna Josefin Julius
    Karin Karl Karolina Katarina Kennet Kenneth Kerstin Kim Kjell Klas Krister Kristina Kurt Lars Lena Leif Lennart Linnea Linnéa Lisbeth Lisen Louise Lovisa
    Magdalena Magnus Maj Malin Margareta Margaretha Marcus Margit Margot Mathias Mats Mattias Micaela Michael Mikaela Monica Monika Märta Nicke Niclas Nicolina Nils Nina
    Ole Olof Ola Oskar Oscar Patricia Patrick Patrik Peter Pernilla Per Petter Pontus Ralf Rasmus Regina Robert Robin Roger Rolf Roy Rurik Rut Sabina Sandra
    Sebastian Sigrid Siv Sofia Sofie Solveig Sonja Staffan Stefan Stig Sten Sture Susann Susanna Susanne Svante Sven Therese Thomas Tom Tommy
    Tor Torbjörn Tore Torsten Tove Ulf Ulla Ulrica Ulrika Victor Victoria Viktor Viktoria Vilhelm Viola Viveca Wilhelm Yvonne Åke Åsa Östen`,
  somali: `Abdi Abdihakim Abdikadir Abdikarim Abdinasir Abdirahman Abdirizak Abdishakur Abdiwahab Abdullahi Abdulkadir Abdulahi Abshir Adan Aden Ahmed Ali Amina Amino
    Anab Asad Asha Asli Awale Ayaan Ayan Bashir Bile Bilan Cabdi Dahir Deqa Deeqa Duniya Ebla Fadumo Faduma Faisa Farah Farhan Farhia Fardowsa Fartun Fawzia Fowsia Filsan
    Guled Habiba Halima Halimo Hamdi Hanad Hassan Hawa Hawo Hibaq Hibo Hinda Hodan Hodo Hussein Ibrahim Idil Ifrah Ikran Ilhan Ilyas
    Isse Jama Jamal Jamilo Kaltun Khadar Khadija Khadra Kowsar Ladan Layla Leyla Liban Liban Lul Luul Mahad Mahamed Mahamud Maryan Maxamed Mohamed Mohamud Mohammed
    Mulki Muna Mumin Musa Muse Najma Nasra Nimo Nimco Naima Nur Nuur Omar Osman Qamar Rahma Roda Roble Saado Sadia Safia Safiya Sagal Sahal Sahra Said Salad
    Samatar Samira Sharmarke Shamso Shukri Siham Suad Sucdi Ubah Udgoon Warsame Yasin Yusuf Yusra Zahra Zakaria Zamzam`,
  arabic: `Abbas Abdallah Abdul Abdullah Abdulrahman Abdelrahman Abed Abu Adel Adnan Ahmad Aisha Aya Ayham Alaa Amal Amin Amir Amira Ammar Anas Anwar Arwa Asmaa Aziz Bahar Bashar Basel Bassam
    Basma Bilal Dalal Dalia Dana Dima Dina Diyar Eman Esra Fadi Fadia Faisal Farid Faris Fatema Fatima Fatma Fatemeh Firas Ghassan Ghada Hadi Hadeel Hala Hamid Hamza Hana Hanan Haider
    Haidar Hasan Haneen Hiba Hind Hisham Hossein Huda Iman Imad Inas Israa Issam Jaafar Jaber Jalal Jamila Jawad Kamal Kareem Karim Karrar Khadijah Khaled Khalid
    Khalil Laila Leila Lamia Lina Lubna Lujain Maha Mahdi Mahmoud Mahmood Majid Malak Manal Maryam Mariam Marwa Marwan Maysa Mehdi Mina Mohammad Mona Muhammad Muhammed Muhanad Muna Munir Murad Mustafa Nabil Nada
    Nadia Nadim Najib Nasser Nawal Nizar Noor Nour Noura Omar Osama Qasim Qusai Rabia Raed Rafik Raghad Rahim Rami Rana Rania Rasha Rashid Rawan Razan Reem Reza Rima Riyad Rula Sabah Saad Saeed Safa Sahar Salah
    Salam Saleh Salem Salim Salma Salwa Samar Samer Sami Samir Sana Sara Sarah Sawsan Shaima Shireen Suha Suhad Suleiman Sumaya Tahani Tamer Tariq Tarek Taha Thaer Wafa Walid Waleed Wael Wisam
    Yahya Yasir Yaser Yasmin Yasmeen Yasser Younes Youssef Yousef Yousif Yousra Zahraa Zaid Zainab Zeinab Zeina Ziad Zuhair`,
  russian: `Aleksandr Aleksandra Aleksei Aleksej Alexey Alexei Alina Alisa Alla Alyona Anastasia Anastasija Anatoli Anatoly Andrei Andrej Andrey Angelina Anzhela Antonina Arkadi Artem Artjom Boris Darja Daria Denis Diana
    Dmitri Dmitry Dmitrij Ekaterina Elena Elizaveta Evgeni Evgenia Evgeny Fjodor Fedor Galina Gennadi Georgi Gleb Grigori Igor Ilja Ilya Inessa Inna Irina Ivan Jegor Jekaterina Jelena Jelizaveta Jevgeni Jevgenia Jevgenija
    Julija Yulia Yuliya Juri Yuri Yury Kirill Kira Konstantin Kristina Ksenia Ksenija Larisa Larissa Leonid Lidia Lidija Liudmila Ljubov Ljudmila Lyudmila Ludmila Maksim Maxim Margarita Marina Mihail Mikhail Nadezhda Nadja
    Nadeshda Natalia Natalija Natalja Nataliya Natasha Nikita Nikolai Nikolay Oksana Oleg Olena Olesja Pavel Pjotr Polina Raisa Rimma Roman Ruslan Sergei Sergej Sergey Snezhana Stanislav Svetlana Taisia Tamara Tatiana Tatjana Tatyana
    Timofei Vadim Valentin Valentina Valeri Valeria Varvara Vasili Vasily Vera Veronika Viktoriya Vitali Vitaly Vladimir Vladislav Volodymyr Vyacheslav Oleksandr Oleksii Andrii Serhii Yana Jana Jaroslav Zinaida Zoja`,
  estonian: `Aare Ago Ahti Aigar Ain Aivar Aive Aleksander Allan Andero Andres Andrus Anneli Ants Arvo Artur Avo Eda Eduard Eha Einar Elmar Elle Ene Enn Epp Erki Evelin Gunnar Hannes Heiki Heino Heiti Helle Helju Henn Hele
    Hille Ilme Imbi Indrek Inga Ivar Jaak Jaan Jaanus Jaanika Jüri Kadi Kadri Kadi Kaidi Kaie Kaire Kairi Kaja Kalev Kalju Karel Karin Karl Karmen Kaspar Katre Katrin Kaur Keiu Kerli Kersti Kert Krista Kristel Kristi Kristjan Kristo Külli Lauri Lembit
    Liina Liis Liisi Liivi Lii Ly Maarika Maarja Maie Mall Malle Marek Maret Margit Margus Mart Martin Mati Meelis Meeli Mehis Merike Merle Mihkel Milvi Moonika Märt Nele Olev Olavi Ott Paul Peep Peeter Pille Piret Piia Priit
    Raigo Raimond Raivo Rait Reet Rein Reelika Riho Riina Rita Sander Siim Signe Siiri Sirje Sirli Sulev Taavi Taimi Taivo Tanel Tauno Terje Tiit Tiiu Tiiu Tiia Toivo Toomas Tõnis Tõnu Triin Triinu Tarvi Uku Urmas Urve Uno Urve Vaike Veiko Veljo Viire Villu Virve Vello Ülle Ülo Ürgo`,
  elsewhere: `Adam Agnes Agnieszka Aram Arman Ana Andrea Angela Anh Antonio Aung Azad Bahram Beatrice Carlos Chi Christopher Claudia Dara Deepak Elizabeth Emmanuel Farhad Fernando Francesca Francisco George Giovanni Goran Grace
    Hamed Hoa Hung Ismail Ivana James Jane Javier Jean Jennifer Jose José Josephine Juan Kate Katarzyna Kawa Kevin Kumar Lan Linh Luis Luca Mark Marie Mary Małgorzata Mehmet Mei Michel Miguel Milan Minh Narges Nasrin Nguyen Nicole Patience Paolo Pedro
    Phuong Piotr Pierre Priya Raj Rebecca Richard Rojin Rosa Rozerin Ruth Sanjay Shirin Shilan Simon Sophie Stephen Steven Sunita Susan Thanh Thi Tomasz Tuan Valdrin Arben Besnik Blerim Drita Luan Xhevat Fatmir Arta Vjosa William Wei Xin Yan Zana Zara Zoran`,
};

const known: ReadonlySet<string> = new Set(
  Object.values(NAMES).flatMap((names) => names.split(/\s+/u).map((name) => name.toLowerCase())),
);

/** Whether a word is a common given name; of a double name ("Anna-Maija") one part is enough. */
export const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    known.has(lower) || (lower.includes('-') && lower.split('-').some((part) => part.length > 2 && known.has(part)))
  );
};
