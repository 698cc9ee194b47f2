package org.attest.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attest.core.claim.Reading;
import org.attest.core.lang.Language;
import org.attest.core.lang.LanguageGate;
import org.attest.core.read.ReportReader;
import org.attest.core.text.Document;
import org.attest.formats.lang.KnowledgeLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in another language is known by it; one in English is never taken for another. */
class LanguageGateTest {
    private static final LanguageGate GATE = new LanguageGate(
            List.of(Language.of(English.PACK)),
            new KnowledgeLoader(LanguageGateTest.class.getClassLoader()).knownLanguages());

    private static String tag(String text) {
        return GATE.of(Document.of("report", text)).tag();
    }

    private static Document stated(String text, String language) {
        return new Document(
                "report",
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es | Al menos doce pescadores murieron en el puerto cuando un proyectil cayó sobre los barcos, según el alcalde.
            fr | Au moins douze pêcheurs ont été tués dans le port par un obus qui est tombé sur les bateaux, selon le maire.
            de | Mindestens zwölf Fischer wurden im Hafen getötet, als eine Granate auf die Boote fiel, wie der Bürgermeister sagte.
            pt | Pelo menos doze pescadores foram mortos no porto quando um projétil caiu sobre os barcos, segundo o prefeito.
            it | Almeno dodici pescatori sono stati uccisi nel porto da una granata che è caduta sulle barche, secondo il sindaco.
            nl | Ten minste twaalf vissers zijn in de haven gedood toen een granaat op de boten viel, aldus de burgemeester van het dorp.
            pl | Co najmniej dwunastu rybaków zginęło w porcie, gdy pocisk spadł na łodzie, a burmistrz nie podał, kto strzelał do nich.
            tr | Limanda teknelere düşen bir top mermisi nedeniyle en az on iki balıkçı öldü ve çok sayıda kişi yaralandı, dedi vali.
            id | Sedikitnya dua belas nelayan tewas di pelabuhan ketika sebuah peluru jatuh pada kapal, kata wali kota itu dalam pidato.
            sv | Minst tolv fiskare dödades i hamnen när en granat föll på båtarna, och flera har skadats, enligt borgmästaren som var där.
            ar | قتل اثنا عشر صيادا على الأقل في الميناء بعد أن سقطت قذيفة على القوارب كما قال رئيس البلدية
            fa | دست کم دوازده ماهیگیر در بندر کشته شدند و شهردار گفت که این گلوله از شهر شلیک شده بود
            he | לפחות שנים עשר דייגים נהרגו בנמל כאשר פגז נפל על הסירות
            ru | Не менее двенадцати рыбаков погибли в порту, когда снаряд упал на лодки, сообщил мэр, и это не первый случай.
            uk | Щонайменше дванадцять рибалок загинули в порту, коли снаряд упав на човни, повідомив мер, і це не перший випадок під час обстрілів.
            el | Τουλάχιστον δώδεκα ψαράδες σκοτώθηκαν στο λιμάνι
            zh | 市长说,一枚炮弹落在港口的船上,至少十二名渔民死亡。
            ja | 市長によると、港の船に砲弾が落ち、少なくとも十二人の漁師が死亡した。
            ko | 시장은 포탄이 항구의 배에 떨어져 어부 열두 명 이상이 숨졌다고 말했다.
            hi | महापौर ने कहा कि बंदरगाह में नावों पर गोला गिरने से कम से कम बारह मछुआरे मारे गए हैं
            """)
    void aReportInAnotherLanguageIsKnownByIt(String language, String text) {
        assertThat(tag(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least twelve fishermen were killed in the port when a shell fell on the boats, the mayor said.",
                "AT LEAST TWELVE FISHERMEN WERE KILLED IN THE PORT OF SAN JUAN DE LA CRUZ, THE MAYOR SAID.",
                "12 dead",
                "Puerto Viejo de la Costa: 12 dead in los muelles del sur",
                "Killed: Ahmad al-Din al-Ali, Omar al-Hadi, Sami Abu al-Nur, Ali al-Din.",
                "",
                "...",
                "17:45 | 3 | 4",
                "The mayor of La Paz de los Rios, Juan de la Torre y del Campo, said that three of the dead were from El Valle."
            })
    void anEnglishOrAShortTextIsRead(String text) {
        assertThat(tag(text)).isEqualTo("en");
    }

    @Test
    void aMixedTextIsRead() {
        String spanish = "El alcalde dijo que los barcos de la flota fueron alcanzados por un proyectil en el puerto. ";
        String english = "The mayor said that twelve of the fishermen were killed in the port by a shell. ";
        assertThat(tag(spanish + english)).isEqualTo("en");
        assertThat(tag("قتل اثنا عشر صيادا على الأقل في الميناء. " + english)).isEqualTo("en");
        assertThat(tag((spanish).repeat(200))).isEqualTo("es");
    }

    @Test
    void whatIsStatedSettlesOnlyWhatTheWordsLeaveOpen() {
        assertThat(GATE.of(stated("Doce pescadores muertos", "es-MX")).tag()).isEqualTo("es");
        assertThat(GATE.of(stated("The mayor said that twelve were killed in the port", "es"))
                        .tag())
                .isEqualTo("en");
        assertThat(GATE.of(stated("Twelve fishermen dead", "ar")).tag()).isEqualTo("en");
        assertThat(GATE.of(stated("Twelve fishermen dead", "klingon")).tag()).isEqualTo("en");
    }

    @Test
    void nothingIsDrawnFromALanguageWithoutAPack() {
        ReportReader reader = new ReportReader(GATE, List.of(English.knowledge()));
        Reading spanish =
                reader.read(Document.of("a", "Murieron 12 civiles en el puerto, dijo el alcalde de la ciudad."));
        assertThat(spanish.claims()).isEmpty();
        assertThat(spanish.notRead()).contains(new Reading.NotRead("es", "Spanish"));
        Reading english = reader.read(Document.of("b", "At least 12 civilians were killed in the port."));
        assertThat(english.notRead()).isEmpty();
        assertThat(english.claims()).hasSize(1);
    }
}
