package org.warmledger.command.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a packed spreadsheet, unpacked as they are read and never beyond what an honest
 * table needs. fastexcel-reader was looked at and not taken: it fills memory for any column letters
 * and never ends on a string number out of range.
 */
final class XlsxParts implements AutoCloseable {

  /** Repeated markup packs well, but a table that packs better than this was made to burst. */
  private static final int MOST_RATIO = 250;

  private static final long RATIO_COUNTS_FROM = 8L << 20;
  private static final XMLInputFactory XML = xml();

  private final ZipFile zip;
  private long left;

  XlsxParts(TableFile file, TableLimits limits) throws IOException {
    SeekableByteChannel packed = file.open();
    this.left =
        Math.min(limits.mostUnpacked(), Math.max(RATIO_COUNTS_FROM, MOST_RATIO * packed.size()));
    try {
      this.zip = ZipFile.builder().setSeekableByteChannel(packed).get();
    } catch (IOException | IllegalArgumentException cutOff) {
      packed.close();
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    }
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** What reads one part. */
  interface PartReader<T> {
    T read(XMLStreamReader part) throws XMLStreamException;
  }

  /** Reads a part; empty when the file has no such part. */
  <T> Optional<T> part(String name, PartReader<T> reader) {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream unpacked = new Unpacked(zip.getInputStream(entry))) {
      return Optional.of(reader.read(XML.createXMLStreamReader(unpacked)));
    } catch (XMLStreamException broken) {
      throw new TableRefused(
          broken.getNestedException() instanceof TooMuch
              ? TableFault.FILE_BOMB
              : TableFault.UNREADABLE_FILE);
    } catch (TooMuch bomb) {
      throw new TableRefused(TableFault.FILE_BOMB);
    } catch (IOException | IllegalArgumentException broken) {
      throw new TableRefused(TableFault.UNREADABLE_FILE);
    }
  }

  /** Looks through a part that is read once more, which is counted then. */
  <T> Optional<T> ahead(String name, PartReader<T> reader) {
    long before = left;
    try {
      return part(name, reader);
    } finally {
      left = before;
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException diskAway) {
      throw new UncheckedIOException(diskAway);
    }
  }

  private static final class TooMuch extends ZipException {
    private static final long serialVersionUID = 1;
  }

  /** Counts what comes out, over all parts. */
  private final class Unpacked extends FilterInputStream {

    Unpacked(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws TooMuch {
      left -= read;
      if (left < 0) {
        throw new TooMuch();
      }
    }
  }
}
