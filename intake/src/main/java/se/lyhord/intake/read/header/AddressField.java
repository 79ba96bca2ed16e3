package se.lyhord.intake.read.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import se.lyhord.intake.read.charset.EncodedWords;

/** Addresses out of From, To and the like, also when they are badly written. */
public final class AddressField {
    /** Begins only where a word does: else every letter of a long word would be tried. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![^\\s<>(),;:\\[\\]\"'@])[^\\s<>(),;:\\[\\]\"'@]{1,128}+@[^\\s<>(),;:\\[\\]\"'@]{1,255}");

    private static final Pattern COMMENT = Pattern.compile("\\(([^()]{0,200})\\)$");

    private AddressField() {}

    /**
     * The addresses in order, groups opened; something without an at sign is kept as written. What an encoded word spells belongs to a name (RFC 2047,
     * section 5), or anybody could pass for another; only where there is no address beside it has a program encoded the address as well.
     *
     * @param value as it stands in the header, encoded words still encoded
     */
    public static List<Address> parse(String value) {
        String shielded = EncodedWords.shielded(value);
        return listed(shielded.contains("@") ? shielded : PartHeader.decode(value));
    }

    private static List<Address> listed(String value) {
        // As bytes, since mime4j measures a string in characters and then cuts its UTF-8 bytes there.
        ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, value);
        List<Address> addresses =
                LenientAddressParser.DEFAULT.parseAddressList(bytes, new ParserCursor(0, bytes.length())).stream()
                        .flatMap(address -> address instanceof Group group
                                ? group.getMailboxes().stream()
                                : Stream.of((Mailbox) address))
                        .flatMap(mailbox -> addresses(mailbox).stream())
                        .toList();
        return addresses.isEmpty() ? anyAddress(value) : withComment(surnamesJoined(addresses), value);
    }

    private static List<Address> addresses(Mailbox mailbox) {
        String name =
                Optional.ofNullable(mailbox.getName()).map(PartHeader::decode).orElse("");
        List<String> found = all(mailbox.getAddress());
        if (found.isEmpty() && !mailbox.getAddress().isBlank()) {
            found = List.of(mailbox.getAddress().strip());
        }
        return found.stream()
                .map(address -> new Address(name.isEmpty() ? null : name, address))
                .toList();
    }

    /** "Ek, Anna &lt;anna@…&gt;" without quotation marks reads as two: the surname belongs to the one after it. */
    private static List<Address> surnamesJoined(List<Address> addresses) {
        List<Address> joined = new ArrayList<>();
        String surname = "";
        for (Address address : addresses) {
            if (!address.address().contains("@")) {
                surname = address.address() + ", ";
            } else {
                String name = Optional.ofNullable(address.name()).orElse("");
                joined.add(surname.isEmpty() ? address : new Address(surname + name, address.address()));
                surname = "";
            }
        }
        return joined.isEmpty() ? addresses : joined;
    }

    private static List<Address> anyAddress(String value) {
        return all(value).stream().map(address -> new Address(null, address)).toList();
    }

    private static List<Address> withComment(List<Address> addresses, String value) {
        Address first = addresses.getFirst();
        Matcher comment = COMMENT.matcher(value.strip());
        return addresses.size() == 1 && first.name() == null && comment.find()
                ? List.of(new Address(PartHeader.decode(comment.group(1)), first.address()))
                : addresses;
    }

    private static List<String> all(String value) {
        List<String> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(value);
        while (address.find()) {
            found.add(address.group());
        }
        return found;
    }
}
