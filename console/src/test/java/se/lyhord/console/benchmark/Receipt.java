package se.lyhord.console.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What a client keeps of the answer to a first message. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Receipt(String reference, String code) {}
