package org.warmledger.command.imports;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.warmledger.events.sealing.AesGcm;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.platform.web.UploadFolder;

/** Files of imports in PostgreSQL until the import is over, sealed piece by piece. */
@Component
class ImportFiles {

  private static final int PIECE = 1 << 20;

  private final JdbcTemplate jdbc;
  private final Aead master;

  ImportFiles(JdbcTemplate jdbc, MasterKey master) {
    this.jdbc = jdbc;
    this.master = AesGcm.wrapping(master);
  }

  void keep(String importId, Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] piece = bytes.readNBytes(PIECE);
      for (int number = 0; piece.length > 0; number++) {
        jdbc.update(
            "insert into import_file_piece (import_id, number, sealed) values (?, ?, ?)",
            importId,
            number,
            sealed(importId, number, piece));
        piece = bytes.readNBytes(PIECE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file as it was sent; whether it is there still. */
  boolean restore(ImportJob job, Path file) throws IOException {
    int number = 0;
    try (OutputStream bytes = Files.newOutputStream(file)) {
      Optional<byte[]> piece = piece(job.importId(), number);
      while (piece.isPresent()) {
        bytes.write(piece.get());
        piece = piece(job.importId(), ++number);
      }
    }
    if (number > 0 && !new UploadFolder.Held(file).sha256().equals(job.fileHash())) {
      throw new ImportFailure.FileDamaged("an import's file is not the one that was sent");
    }
    return number > 0;
  }

  private Optional<byte[]> piece(String importId, int number) {
    return jdbc
        .query(
            "select sealed from import_file_piece where import_id = ? and number = ?",
            (row, n) -> opened(importId, number, row.getBytes(1)),
            importId,
            number)
        .stream()
        .findFirst();
  }

  void forget(String importId) {
    jdbc.update("delete from import_file_piece where import_id = ?", importId);
  }

  private byte[] sealed(String importId, int number, byte[] piece) {
    try {
      return master.encrypt(piece, binding(importId, number));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot seal an import's file", e);
    }
  }

  private byte[] opened(String importId, int number, byte[] sealed) {
    try {
      return master.decrypt(sealed, binding(importId, number));
    } catch (GeneralSecurityException e) {
      throw new ImportFailure.FileDamaged("an import's file does not open with the master key", e);
    }
  }

  /** Files that were sealed in one piece open as their first. */
  private static byte[] binding(String importId, int number) {
    String place = number == 0 ? importId : importId + "/" + number;
    return ("import-file/" + place).getBytes(StandardCharsets.UTF_8);
  }
}
