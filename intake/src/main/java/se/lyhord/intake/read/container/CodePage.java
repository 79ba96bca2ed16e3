package se.lyhord.intake.read.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.poi.util.CodePageUtil;

/** Text in the character set that Windows knows by this number; Sweden's unless said otherwise. */
record CodePage(int number) {
    static final CodePage WESTERN = new CodePage(1252);

    String decode(byte[] bytes) {
        try {
            // What is valid UTF-8 is UTF-8, whatever the number says.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, charset());
        }
    }

    private Charset charset() {
        try {
            return Charset.forName(CodePageUtil.codepageToEncoding(number, true));
        } catch (java.io.UnsupportedEncodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName("windows-1252");
        }
    }
}
