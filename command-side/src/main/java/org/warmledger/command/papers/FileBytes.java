package org.warmledger.command.papers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes to be looked through; those of a file stay on the disk. */
record FileBytes(ByteBuffer bytes) {

  static FileBytes of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new FileBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  static FileBytes of(byte[] bytes) {
    return new FileBytes(ByteBuffer.wrap(bytes));
  }

  int length() {
    return bytes.limit();
  }

  /** From 0 to 255; -1 outside of them. */
  int at(int place) {
    return place < 0 || place >= length() ? -1 : bytes.get(place) & 0xff;
  }

  /** Two of them as a number. */
  int two(int place, boolean smallFirst) {
    return smallFirst ? at(place) | at(place + 1) << 8 : at(place) << 8 | at(place + 1);
  }

  /** Whether they read so there, a letter a byte. */
  boolean says(String text, int place) {
    for (int i = 0; i < text.length(); i++) {
      if (at(place + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where they read so first from there on and before there; -1 where they don't. */
  int find(String text, int from, int before) {
    for (int place = Math.max(0, from); place < Math.min(before, length()); place++) {
      if (at(place) == text.charAt(0) && says(text, place)) {
        return place;
      }
    }
    return -1;
  }

  boolean contains(String text, int from, int before) {
    return find(text, from, before) >= 0;
  }

  /** Some of them, to be worked on. */
  byte[] part(int from, int before) {
    byte[] part = new byte[before - from];
    bytes.get(from, part);
    return part;
  }

  /** Some of them as a text, a letter a byte. */
  String text(int from, int before) {
    return new String(part(from, before), StandardCharsets.ISO_8859_1);
  }
}
