package org.warmledger.command.papers;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through the names that a PDF is written with, also where they are packed: one that says it
 * is locked, runs something or encloses files is not taken. Whatever else is in it is never read.
 */
final class PdfCheck {

  private static final String LOCKED = "Encrypt";
  private static final Set<String> ACTIVE =
      Set.of(
          "JavaScript",
          "JS",
          "Launch",
          "EmbeddedFile",
          "EmbeddedFiles",
          "RichMedia",
          "XFA",
          "SubmitForm",
          "ImportData",
          "GoToE");

  /** Objects that are packed together. */
  private static final String PACKED = "ObjStm";

  private static final int LONGEST_NAME = 127;
  private static final int MOST_UNPACKED = 32 << 20;
  private static final int BUFFER = 1 << 14;
  private static final int END = 1024;

  private final FileBytes file;
  private final Set<String> found = new HashSet<>();
  private int unpacked;

  private PdfCheck(FileBytes file) {
    this.file = file;
  }

  /** Why it is not taken. */
  static Optional<PaperFault> wrong(FileBytes file) {
    PdfCheck check = new PdfCheck(file);
    if (!file.contains("%%EOF", file.length() - END, file.length()) || !check.isWhole()) {
      return Optional.of(PaperFault.PDF_UNREADABLE);
    }
    if (check.found.contains(LOCKED)) {
      return Optional.of(PaperFault.PDF_LOCKED);
    }
    return check.found.stream().anyMatch(ACTIVE::contains)
        ? Optional.of(PaperFault.PDF_ACTIVE)
        : Optional.empty();
  }

  /** Whether it was looked through to its end. */
  private boolean isWhole() {
    int at = 0;
    int since = 0;
    while (at < file.length()) {
      if (beginsStream(at)) {
        int from = at + "stream".length();
        int to = file.find("endstream", from, file.length());
        if (to < 0 || (holdsPacked(since, at) && !unpack(from, to))) {
          return false;
        }
        at = to + "endstream".length();
        since = at;
      } else if (file.at(at) == '/') {
        at = name(file, at + 1);
      } else {
        at++;
      }
    }
    return true;
  }

  /** What a stream is stands before it, in angle brackets. */
  private boolean beginsStream(int at) {
    if (file.at(at) != 's' || !file.says("stream", at)) {
      return false;
    }
    int before = at - 1;
    while (isBlank(file.at(before))) {
      before--;
    }
    return file.at(before) == '>' && file.at(before - 1) == '>';
  }

  private boolean holdsPacked(int from, int before) {
    return file.contains("/" + PACKED, from, before);
  }

  private boolean unpack(int from, int to) {
    int start = from;
    while (file.at(start) == '\r' || file.at(start) == '\n') {
      start++;
    }
    FileBytes plain;
    try {
      plain = FileBytes.of(inflated(file.part(start, to)));
    } catch (DataFormatException otherwisePacked) {
      return false;
    }
    for (int at = 0; at < plain.length(); at++) {
      if (plain.at(at) == '/') {
        at = name(plain, at + 1) - 1;
      }
    }
    return true;
  }

  private byte[] inflated(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      for (int more = inflater.inflate(buffer);
          more > 0 && unpacked <= MOST_UNPACKED;
          more = inflater.inflate(buffer)) {
        plain.write(buffer, 0, more);
        unpacked += more;
      }
      if (!inflater.finished()) {
        throw new DataFormatException("cut off, or too much");
      }
      return plain.toByteArray();
    } finally {
      inflater.end();
    }
  }

  /** Notes the name that begins there; where it ends. */
  private int name(FileBytes bytes, int from) {
    StringBuilder name = new StringBuilder();
    int at = from;
    while (isPartOfName(bytes.at(at)) && name.length() < LONGEST_NAME) {
      int escaped = bytes.at(at) == '#' ? escaped(bytes, at + 1) : -1;
      name.append((char) (escaped < 0 ? bytes.at(at) : escaped));
      at += escaped < 0 ? 1 : 3;
    }
    found.add(name.toString());
    return at;
  }

  /** A letter by its number, as {@code #4A}; -1 where it is none. */
  private static int escaped(FileBytes bytes, int at) {
    int high = Character.digit(bytes.at(at), 16);
    int low = Character.digit(bytes.at(at + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }

  private static boolean isPartOfName(int c) {
    return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == 0;
  }
}
