package se.lyhord.intake.receive.mailbox.settings;

/** Whether a connection that begins in the clear is encrypted before anybody signs in (RFC 3501, section 6.2.1). */
public enum Starttls {
    /** Always; a server that cannot is not spoken to. */
    REQUIRED,
    /** Where the server can. */
    OPPORTUNISTIC,
    /** Never; only for a server on the same machine. */
    OFF
}
