package org.warmledger.events;

/**
 * Points to one stored event, as evidence.
 *
 * @param name its logical name
 */
public record EventRef(String stream, long sequence, String name) {}
