package se.lyhord.register.signal;

/** A signal has come from this node or another; published as a Spring application event. */
public record Signalled(Signal signal) {}
