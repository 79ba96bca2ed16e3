package se.lyhord.intake.read.charset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: as declared when that can be right, else by what the bytes look like, Swedish first. */
public final class TextDecoder {
    private static final char BOM = '\ufeff';

    private TextDecoder() {}

    /** Decodes bytes whose charset the mail declares; a wrong or unknown name is forgiven. */
    public static String decode(byte[] bytes, Optional<String> declared) {
        if (declared.filter(CharsetName::isUtf7).isPresent()) {
            return isPlainAscii(bytes) ? Utf7.decode(bytes) : Mojibake.mended(guess(bytes));
        }
        if (declared.filter(CharsetName::isHz).isPresent() && isPlainAscii(bytes)) {
            return Hz.decode(bytes);
        }
        Optional<Charset> charset = declared.flatMap(CharsetName::find).filter(known -> !known.equals(US_ASCII));
        if (isPlainAscii(bytes) && charset.filter(TextDecoder::isDisguised).isEmpty()) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String text = unmarked(charset.map(known -> declared(bytes, known)).orElseGet(() -> guess(bytes)));
        return Mojibake.mended(text);
    }

    /** Whether the name means a charset; without one the bytes must tell. */
    public static boolean isCharset(String name) {
        return CharsetName.find(name).isPresent() || CharsetName.isUtf7(name) || CharsetName.isHz(name);
    }

    /** A decoded text in which UTF-8 was taken for windows-1252 on the way ("Ã¥"), as it was written. */
    public static String mended(String text) {
        return Mojibake.mended(text);
    }

    /** Decodes bytes of which nothing is declared. */
    public static String guess(byte[] bytes) {
        if (isPlainAscii(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        if (isEscaped(bytes)) {
            return CharsetGuess.decode(bytes);
        }
        return sixteenBits(bytes)
                .map(charset -> new String(bytes, charset))
                .or(() -> CharsetGuess.strictly(bytes, UTF_8))
                .or(() -> Utf8.isMostly(bytes) ? Optional.of(Utf8.mixed(bytes)) : Optional.empty())
                .or(() -> Western.read(bytes))
                .map(TextDecoder::unmarked)
                .orElseGet(() -> CharsetGuess.decode(bytes));
    }

    private static String declared(byte[] bytes, Charset charset) {
        if (charset.equals(UTF_8)) {
            return guess(bytes);
        }
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return wide(bytes, charset);
        }
        // Whatever it is called, what is valid as UTF-8 is: nobody writes "Ã¥" in Latin-1.
        Optional<String> utf8 = isDisguised(charset) ? Optional.empty() : CharsetGuess.strictly(bytes, UTF_8);
        if (utf8.isPresent() && (charset.newEncoder().maxBytesPerChar() == 1 || Utf8.isLong(bytes))) {
            return utf8.get();
        }
        String asDeclared = new String(bytes, charset);
        double odd = Oddity.share(asDeclared);
        if (odd <= Oddity.TOLERABLE) {
            return asDeclared;
        }
        String guessed = guess(bytes);
        return Oddity.share(guessed) * 3 < odd ? guessed : asDeclared;
    }

    private static String wide(byte[] bytes, Charset declared) {
        Optional<Charset> told = sixteenBits(bytes);
        return told.isEmpty() && isMostlyAscii(bytes) ? guess(bytes) : new String(bytes, told.orElse(declared));
    }

    /** More so than Chinese in 16 bits, where a third of the bytes look like letters by chance. */
    private static boolean isMostlyAscii(byte[] bytes) {
        int ascii = 0;
        for (byte b : bytes) {
            ascii += b == ' ' || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') ? 1 : 0;
        }
        return ascii * 5 > bytes.length * 3;
    }

    /** UTF-16 tells by its byte order mark or, in any language that uses spaces, by its zeroes. */
    private static Optional<Charset> sixteenBits(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff && (bytes[0] & 0xff) >= 0xfe) {
            return Optional.of((bytes[0] & 0xff) == 0xfe ? UTF_16BE : UTF_16LE);
        }
        int[] zeroes = new int[2];
        int looked = Math.min(bytes.length, 2_000);
        for (int i = 0; i < looked; i++) {
            zeroes[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = Math.max(1, looked / 16);
        if (zeroes[0] >= many && zeroes[1] * 8 < zeroes[0]) {
            return Optional.of(UTF_16BE);
        }
        return zeroes[1] >= many && zeroes[0] * 8 < zeroes[1] ? Optional.of(UTF_16LE) : Optional.empty();
    }

    private static boolean isPlainAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0 || b == 0x1b) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes switch charsets on their way (ISO 2022). */
    private static boolean isEscaped(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    /** Whether other letters may be hidden in ASCII bytes. */
    private static boolean isDisguised(Charset charset) {
        return charset.name().equals("UTF-7")
                || charset.name().contains("2022")
                || charset.name().contains("iso2022");
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }
}
