package org.warmledger.planted.two;

/** Breaches a wall on purpose: what lies in it has a namesake, where nobody minds and where not. */
public sealed interface Burrow {
  /** A namesake that is read without its owner. */
  record Egg() {}

  /** A case of the family. */
  record Empty() implements Burrow {}

  /** Always read with its owner. */
  record Item() {}
}
