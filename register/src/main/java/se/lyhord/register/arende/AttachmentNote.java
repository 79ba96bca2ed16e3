package se.lyhord.register.arende;

/**
 * That something was attached.
 *
 * @param size bytes when decoded
 */
public record AttachmentNote(String name, String type, long size) {}
