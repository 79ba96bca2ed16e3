package se.lyhord.intake.read.container;

import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSCompressedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.jcajce.ZlibExpanderProvider;
import org.jspecify.annotations.Nullable;

/** Opens {@code smime.p7m} (RFC 8551 section 3); no signature is verified and nothing is decrypted. */
public final class SmimeEnvelope {
    private SmimeEnvelope() {}

    /** What an envelope holds. */
    public sealed interface Content {}

    /** A MIME entity that is signed. */
    public record Signed(Bytes entity) implements Content {}

    /** A MIME entity that is compressed. */
    public record Compressed(Bytes entity) implements Content {}

    /** Something for the receiver's key only. */
    public record Encrypted() implements Content {}

    /** Nothing that is known, or nothing inside. */
    public record Unknown() implements Content {}

    /**
     * Opens an envelope; never throws for its content.
     *
     * @param largest how many bytes compressed content may grow to
     */
    public static Content open(byte[] bytes, int largest) {
        try {
            ContentInfo info = ContentInfo.getInstance(binary(bytes));
            ASN1ObjectIdentifier type = info.getContentType();
            if (type.equals(CMSObjectIdentifiers.signedData)) {
                return content(new CMSSignedData(info).getSignedContent())
                        .<Content>map(Signed::new)
                        .orElseGet(Unknown::new);
            } else if (type.equals(CMSObjectIdentifiers.compressedData)) {
                return new Compressed(
                        new Bytes(new CMSCompressedData(info).getContent(new ZlibExpanderProvider(largest))));
            } else if (type.equals(CMSObjectIdentifiers.envelopedData)
                    || type.equals(CMSObjectIdentifiers.authEnvelopedData)) {
                return new Encrypted();
            }
            return new Unknown();
        } catch (CMSException | RuntimeException e) {
            // Bouncy Castle throws many kinds for bytes that are no envelope.
            return new Unknown();
        }
    }

    private static Optional<Bytes> content(@Nullable CMSTypedData signed) {
        return signed != null && signed.getContent() instanceof byte[] entity
                ? Optional.of(new Bytes(entity))
                : Optional.empty();
    }

    /** Some programs attach the file as its base64 text. */
    private static byte[] binary(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == 'M' ? Base64.getMimeDecoder().decode(bytes) : bytes;
    }
}
