package se.lyhord.intake.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must come back of a letter in each language and charset, whatever the mail says of its charset. */
class CharsetTableTest {
    private static final List<String> NOTHING_SAID = List.of("", "us-ascii", "x-unknown", "8bit", "DEFAULT_CHARSET");

    private static final List<Letter> LETTERS = List.of(
            new Letter(
                    "Hej! Lekplatsen på Åsgatan är full av glasskärvor. Kan ni städa där? Våra barn gör sig illa. Hälsningar Örjan",
                    "windows-1252 iso-8859-15 IBM850 IBM437 IBM865 x-MacRoman"),
            new Letter("Är ni öppna på måndag?", "windows-1252 IBM850 IBM437 x-MacRoman"),
            new Letter("Hälsningar", "windows-1252 IBM850 x-MacRoman"),
            new Letter("Avgiften är 1 200 kr – ”för hög”, säger mamma… 5 °C inomhus!", "windows-1252 x-MacRoman"),
            new Letter("Åsa Öberg", "windows-1252 IBM850 x-MacRoman"),
            new Letter(
                    "Hei! Päiväkodin piha on jäässä eikä kukaan hiekoita sitä. Lapset kaatuvat joka päivä. Tehkää jotain tälle!",
                    "windows-1252 iso-8859-15 IBM850 x-MacRoman"),
            new Letter(
                    "Hej, min mor får ikke sin mad til tiden på plejehjemmet. Det er for dårligt, og hun bliver svækket. Hilsen Søren Ærø",
                    "windows-1252 IBM850 IBM865 x-MacRoman"),
            new Letter(
                    "Guten Tag, der Gehweg vor der Schule ist für Rollstühle nicht befahrbar. Könnten Sie das bitte ändern? Grüße",
                    "windows-1252 IBM850 x-MacRoman"),
            new Letter(
                    "Bonjour, le chauffage de l'école est arrêté depuis trois jours et les élèves ont froid. Ça ne peut pas durer, prévenez-nous !",
                    "windows-1252 IBM850 x-MacRoman"),
            new Letter(
                    "Dzień dobry, chodnik przed przedszkolem jest oblodzony i nikt go nie posypuje. Proszę, żeby ktoś się tym zajął, zanim ktoś złamie nogę.",
                    "windows-1250 iso-8859-2"),
            new Letter(
                    "Dobrý den, v mateřské škole už týden neteče teplá voda a děti si nemohou umýt ruce. Žádám vás o rychlou nápravu, je to neúnosné.",
                    "windows-1250 iso-8859-2"),
            new Letter(
                    "Здравствуйте! В подъезде нашего дома уже неделю нет отопления, а у нас маленькие дети. Прошу вас срочно решить этот вопрос.",
                    "windows-1251 KOI8-R iso-8859-5 IBM866 x-MacCyrillic"),
            new Letter(
                    "Merhaba, annemin evde bakım saatleri azaltıldı ve kimse bize haber vermedi. Lütfen bu kararı yeniden değerlendirin, çok üzgünüz.",
                    "windows-1254 iso-8859-9"),
            new Letter(
                    "Καλημέρα σας, το παιδί μου δεν έχει πάρει ακόμη θέση στον παιδικό σταθμό και η υπηρεσία δεν απαντά στο τηλέφωνο.",
                    "windows-1253 iso-8859-7"),
            new Letter(
                    "السلام عليكم، لم أحصل على المساعدة المنزلية منذ أسبوع ولا أحد يرد على الهاتف. أرجو أن تتصلوا بي في أقرب وقت ممكن.",
                    "windows-1256"),
            new Letter(
                    "שלום, הבת שלי עדיין לא קיבלה מקום בגן הילדים ואף אחד לא עונה לטלפון. אבקש את עזרתכם בהקדם האפשרי.",
                    "windows-1255"),
            new Letter("您好，我母亲的家庭护理服务上周被取消了，没有人通知我们。请尽快与我们联系，谢谢您的帮助。", "GB18030 GBK"),
            new Letter("您好，我母親的家庭護理服務上週被取消了，沒有人通知我們。請盡快與我們聯繫，謝謝您的幫助。", "Big5"),
            new Letter("こんにちは。母のホームヘルプが先週から来ていません。どなたにも連絡がつかないので、早急にご対応をお願いします。", "Shift_JIS EUC-JP ISO-2022-JP"),
            new Letter("안녕하세요. 어머니의 방문 요양 서비스가 지난주부터 중단되었습니다. 아무도 알려 주지 않았으니 연락 부탁드립니다.", "EUC-KR ISO-2022-KR"),
            new Letter(
                    "สวัสดีค่ะ แม่ของดิฉันไม่ได้รับการดูแลที่บ้านตั้งแต่สัปดาห์ที่แล้ว กรุณาติดต่อกลับโดยเร็วที่สุด",
                    "x-windows-874"));

    @ParameterizedTest
    @MethodSource("encoded")
    void isReadAsDeclared(String text, String charset) {
        assertThat(read(text, charset, charset)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void isReadWhenNothingIsSaid(String text, String charset) {
        assertThat(NOTHING_SAID)
                .allSatisfy(said -> assertThat(read(text, charset, said)).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("encoded")
    void isReadWhenCalledUtf8(String text, String charset) {
        assertThat(read(text, charset, "utf-8")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("nordicInWindows")
    void isReadWhenCalledSomethingFarAway(String text) {
        assertThat(List.of(
                        "koi8-r",
                        "windows-1251",
                        "gb2312",
                        "shift_jis",
                        "big5",
                        "euc-kr",
                        "iso-8859-7",
                        "windows-1255",
                        "utf-16"))
                .allSatisfy(said -> assertThat(read(text, "windows-1252", said)).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAsUtf8WhateverItIsCalled(String text) {
        assertThat(List.of(
                        "",
                        "utf-8",
                        "us-ascii",
                        "iso-8859-1",
                        "windows-1252",
                        "iso-8859-15",
                        "koi8-r",
                        "x-unknown",
                        "gb2312",
                        "big5"))
                .allSatisfy(said -> assertThat(read(text, "utf-8", said)).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadInSixteenBitsWithAndWithoutMark(String text) {
        assertThat(List.of("UTF-16", "x-UTF-16LE-BOM"))
                .allSatisfy(marked -> assertThat(read(text, marked, "utf-16")).isEqualTo(text));
        assertThat(read(text, "UTF-16LE", "utf-16le")).isEqualTo(text);
        assertThat(read(text, "UTF-16BE", "utf-16be")).isEqualTo(text);
        assertThat(read(text, "UTF-7", "utf-7")).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("nordicInWindows")
    void isReadInUnmarkedSixteenBitsThatNobodyMentions(String text) {
        assertThat(List.of("UTF-16LE", "UTF-16BE"))
                .allSatisfy(unsaid -> assertThat(read(text, unsaid, "us-ascii")).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("nordicInWindows")
    void isReadWhenEncodedTwice(String text) {
        byte[] twice = bytes(new String(bytes(text, "utf-8"), Charset.forName("iso-8859-1")), "utf-8");

        assertThat(TextDecoder.decode(twice, Optional.of("utf-8"))).isEqualTo(text);
        assertThat(TextDecoder.decode(twice, Optional.of("iso-8859-1"))).isEqualTo(text);
        assertThat(TextDecoder.decode(twice, Optional.empty())).isEqualTo(text);
    }

    static Stream<Object[]> encoded() {
        return LETTERS.stream().flatMap(letter -> Stream.of(letter.charsets().split(" "))
                .map(charset -> new Object[] {letter.text(), charset}));
    }

    static Stream<String> texts() {
        return LETTERS.stream().map(Letter::text);
    }

    static Stream<String> nordicInWindows() {
        return LETTERS.stream().map(Letter::text).limit(7);
    }

    private static String read(String text, String charset, String said) {
        return TextDecoder.decode(bytes(text, charset), Optional.of(said));
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private record Letter(String text, String charsets) {}
}
