package org.warmledger.command.papers;

import java.awt.geom.AffineTransform;

/**
 * How a camera was held: a photo says it beside its picture, which is turned upright before what
 * stands beside it is dropped.
 *
 * @param code as EXIF has it, from 1 (upright) to 8
 */
record Orientation(int code) {

  private static final Orientation UPRIGHT = new Orientation(1);

  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 1000;
  private static final int APP1 = 0xffe1;
  private static final int SCAN = 0xffda;

  /** As a JPEG says; upright where it says nothing. */
  static Orientation of(FileBytes photo) {
    int at = 2;
    while (photo.at(at) == 0xff && photo.two(at, false) != SCAN) {
      if (photo.two(at, false) == APP1 && photo.says("Exif\0\0", at + 4)) {
        return inExif(photo, at + 10);
      }
      at += 2 + Math.max(2, photo.two(at + 2, false));
    }
    return UPRIGHT;
  }

  private static Orientation inExif(FileBytes photo, int start) {
    boolean smallFirst = photo.says("II", start);
    int list = start + photo.two(start + (smallFirst ? 4 : 6), smallFirst);
    int entries = Math.min(MOST_ENTRIES, photo.two(list, smallFirst));
    for (int entry = 0; entry < entries; entry++) {
      int at = list + 2 + entry * ENTRY;
      if (photo.two(at, smallFirst) == TAG) {
        int code = photo.two(at + 8, smallFirst);
        return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether what was wide becomes high. */
  boolean isOnItsSide() {
    return code > 4;
  }

  /** What turns a picture of that size upright. */
  AffineTransform upright(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
