package org.warmledger.events.values;

/**
 * Points to one stored event, as evidence.
 *
 * @param name its logical name
 */
public record EventRef(String stream, long sequence, String name) {}
