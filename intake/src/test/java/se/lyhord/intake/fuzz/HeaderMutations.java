package se.lyhord.intake.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** What careless and malicious programs write in headers, also in those of parts. */
final class HeaderMutations {
    static final List<Mutation> ALL = List.of(
            HeaderMutations::addAField,
            HeaderMutations::addAField,
            HeaderMutations::swapAWord,
            HeaderMutations::extremes);

    private static final List<String> NAMES = List.of(
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Disposition",
            "Content-ID",
            "From",
            "Reply-To",
            "Sender",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "References",
            "In-Reply-To",
            "Auto-Submitted",
            "Return-Path",
            "Authentication-Results",
            "List-Id",
            "X-Auto-Response-Suppress",
            "Received",
            "MIME-Version");

    private static final List<String> VALUES = List.of(
            "",
            ";",
            "=",
            "text/html; charset=\"",
            "text/plain; charset=utf-7; format=flowed; delsp=yes",
            "text/plain; charset=; format",
            "text/calendar; method=REPLY",
            "multipart/mixed; boundary=",
            "multipart/mixed; boundary=\"\"",
            "multipart/alternative; boundary=\"--\"",
            "multipart/report; report-type=delivery-status; boundary=b",
            "multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b",
            "multipart/encrypted; boundary=b",
            "message/rfc822",
            "message/delivery-status",
            "message/partial; id=x; number=1; total=3",
            "application/ms-tnef; name=winmail.dat",
            "application/vnd.ms-outlook; name=\"a.msg\"",
            "application/pkcs7-mime; smime-type=signed-data",
            "application/octet-stream; name*0*=utf-8''%E5; name*1=b; name*9999999999=c",
            "attachment; filename==?utf-8?B?w6XDpA==?=; filename*=iso-8859-1'sv'%E5%",
            "inline; filename=\"../../../etc/passwd\0\"",
            "base64",
            "quoted-printable",
            "x-uuencode",
            "8bit, base64",
            "=?utf-8?Q?=?= =?gb2312?B?////?= =?x?y?z?=",
            "=?utf-8?B?" + "w6XDpMO2".repeat(300) + "?=",
            "Åsa <asa@brevlada.example>, \"<<>>\" <@@>, (((",
            "<>",
            "auto-replied",
            "Thu, 99 Xyz 99999 99:99:99 +9999",
            "99999999999999999999999999999999",
            "-1",
            "<" + "a".repeat(2_000) + "@" + "b.".repeat(500) + ">");

    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "utf-8",
                    "UTF-8",
                    "iso-8859-1",
                    "windows-1252",
                    "us-ascii",
                    "utf-7",
                    "utf-16",
                    "gb2312",
                    "cp850",
                    "x-mac",
                    "\""),
            List.of("base64", "quoted-printable", "7bit", "8bit", "binary", "x-uuencode"),
            List.of(
                    "text/plain",
                    "text/html",
                    "multipart/mixed",
                    "multipart/alternative",
                    "message/rfc822",
                    "application/ms-tnef"),
            List.of("attachment", "inline", "form-data"),
            List.of("boundary", "charset", "filename", "name", "format", "method"),
            List.of("--", "<", ">", "\"", ":", ";", "\n", "=?", "?="));

    private HeaderMutations() {}

    /** Anywhere that a line begins, so also in the middle of a text. */
    private static byte[] addAField(byte[] mail, byte[] other, RandomGenerator random) {
        String text = LineMutations.text(mail);
        int near = text.indexOf('\n', random.nextInt(text.length() + 1)) + 1;
        int at = random.nextBoolean() ? 0 : near;
        String field = LineMutations.oneOf(NAMES, random) + ": " + LineMutations.oneOf(VALUES, random);
        return ByteMutations.replaced(mail, at, at, LineMutations.bytes(field + "\r\n"));
    }

    /** A charset for another, an encoding for another, and so on, everywhere or once. */
    private static byte[] swapAWord(byte[] mail, byte[] other, RandomGenerator random) {
        List<String> alike = LineMutations.oneOf(WORDS, random);
        String text = LineMutations.text(mail);
        String word = LineMutations.oneOf(alike, random);
        String instead = LineMutations.oneOf(alike, random);
        if (random.nextBoolean()) {
            return LineMutations.bytes(text.replace(word, instead));
        }
        int at = text.indexOf(word, random.nextInt(text.length() + 1));
        return at < 0 ? mail : ByteMutations.replaced(mail, at, at + word.length(), LineMutations.bytes(instead));
    }

    private static byte[] extremes(byte[] mail, byte[] other, RandomGenerator random) {
        String many = LineMutations.oneOf(NAMES, random) + ": " + LineMutations.oneOf(VALUES, random) + "\r\n";
        return ByteMutations.replaced(mail, 0, 0, LineMutations.bytes(many.repeat(random.nextInt(1, 400))));
    }
}
