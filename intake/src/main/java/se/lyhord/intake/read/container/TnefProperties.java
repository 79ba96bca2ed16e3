package se.lyhord.intake.read.container;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.Types;

/**
 * The properties in a {@code winmail.dat}, of which TNEF's own attributes tell some in an older way.
 *
 * @param mapi the properties proper
 * @param older TNEF's own attributes
 */
record TnefProperties(List<MAPIAttribute> mapi, List<TNEFAttribute> older, CodePage codePage)
        implements MapiProperties {
    /** Not MAPI's number: the short name of a file. */
    static final int TITLE = -1;

    private static final Map<Integer, TNEFProperty> OLDER = Map.of(
            TITLE, TNEFProperty.ID_ATTACHTITLE,
            SUBJECT, TNEFProperty.ID_SUBJECT,
            BODY, TNEFProperty.ID_BODY,
            INTERNET_MESSAGE_ID, TNEFProperty.ID_MESSAGEID);

    private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;

    @Override
    public Optional<String> text(int id) {
        return mapi(id).filter(attribute -> attribute.getType() == Types.ASCII_STRING.getId()
                        || attribute.getType() == Types.UNICODE_STRING.getId())
                .map(attribute -> attribute.getType() == Types.UNICODE_STRING.getId()
                        ? new String(attribute.getData(), StandardCharsets.UTF_16LE)
                        : codePage.decode(attribute.getData()))
                .or(() -> older(id).map(attribute -> codePage.decode(attribute.getData())))
                .map(text -> text.replace("\0", ""))
                .filter(text -> !text.isBlank());
    }

    @Override
    public Optional<byte[]> bytes(int id) {
        return mapi(id).map(attribute ->
                attribute instanceof MAPIRtfAttribute rtf ? rtf.getRawData() : attribute.getData());
    }

    @Override
    public Optional<Instant> time(int id) {
        return mapi(id).filter(attribute -> attribute.getData().length == Long.BYTES)
                .map(attribute -> ByteBuffer.wrap(attribute.getData())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong())
                .filter(ticks -> ticks > 0)
                .map(ticks -> Instant.ofEpochSecond(ticks / 10_000_000 - SECONDS_1601_TO_1970));
    }

    private Optional<MAPIAttribute> mapi(int id) {
        return mapi.stream()
                .filter(attribute -> attribute.getProperty().id == id)
                .findFirst();
    }

    private Optional<TNEFAttribute> older(int id) {
        return Optional.ofNullable(OLDER.get(id)).flatMap(property -> older.stream()
                .filter(attribute -> attribute.getProperty() == property)
                .findFirst());
    }
}
