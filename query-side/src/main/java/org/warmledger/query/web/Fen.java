package org.warmledger.query.web;

/** An amount in answers that, unlike a fact's, may be negative or a sum of many. */
public record Fen(long fen) {}
