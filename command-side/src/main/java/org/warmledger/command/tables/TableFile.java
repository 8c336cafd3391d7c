package org.warmledger.command.tables;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a table is read from, as often as needed and never as a whole. */
@FunctionalInterface
interface TableFile {

  SeekableByteChannel open() throws IOException;

  static TableFile of(Path path) {
    return () -> Files.newByteChannel(path);
  }

  static TableFile of(byte[] bytes) {
    return () -> new SeekableInMemoryByteChannel(bytes);
  }
}
