package org.warmledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Splits what is too much for one request. */
final class Parcels {

  private Parcels() {}

  /**
   * Parcels in the order of things, each as full as may be.
   *
   * @param most bytes in one; what is larger by itself goes alone
   */
  static <T> List<List<T>> of(List<T> things, ToLongFunction<T> bytes, long most) {
    List<List<T>> parcels = new ArrayList<>();
    long room = 0;
    for (T thing : things) {
      long size = bytes.applyAsLong(thing);
      if (parcels.isEmpty() || size > room) {
        parcels.add(new ArrayList<>());
        room = most;
      }
      parcels.getLast().add(thing);
      room -= size;
    }
    return parcels;
  }
}
