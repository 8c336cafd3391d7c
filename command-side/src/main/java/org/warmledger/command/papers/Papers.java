package org.warmledger.command.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.platform.web.Problem;

/** Takes what is sent as it is to be kept. What it is, its bytes say, never its name. */
@Component
public final class Papers {

  /** Bytes of one. */
  public static final int LARGEST = 20 << 20;

  private static final String PDF = "%PDF-";
  private static final String PNG = "\u0089PNG\r\n\u001a\n";
  private static final String JPEG = "\u00ff\u00d8\u00ff";

  /** In the middle of what virus scanners are tried with, which nobody sends by chance. */
  private static final String HARMFUL = "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";

  /** Ends an archive, wherever that begins; only a remark may stand behind it. */
  private static final String ARCHIVE_END = "PK\u0005\u0006";

  private static final int LONGEST_END = (1 << 16) + 22;

  /** So far into a file some look for the beginning of a PDF. */
  private static final int PDF_WITHIN = 1024;

  private static final byte[] NONE = {};

  private final Darkroom darkroom = new Darkroom();

  /**
   * What was made of a file.
   *
   * @param small a small picture of it; empty where it has none
   */
  public record Developed(AttachmentForm form, byte[] small) {}

  /**
   * Makes of what was sent what is kept, in another file.
   *
   * @throws Problem by a code of {@link PaperFault}
   */
  public Developed take(Path sent, Path kept) throws IOException {
    if (Files.size(sent) > LARGEST) {
      throw PaperFault.ATTACHMENT_TOO_LARGE.refusal(LARGEST >> 20);
    }
    FileBytes bytes = FileBytes.of(sent);
    if (bytes.contains(HARMFUL, 0, bytes.length())) {
      throw PaperFault.ATTACHMENT_HARMFUL.refusal();
    }
    Supplier<Problem> another = PaperFault.ATTACHMENT_AMBIGUOUS::refusal;
    if (bytes.contains(ARCHIVE_END, bytes.length() - LONGEST_END, bytes.length())) {
      throw another.get();
    }
    if (bytes.says(PDF, 0)) {
      return pdf(bytes, sent, kept);
    }
    String form = picture(bytes).orElseThrow(() -> PaperFault.ATTACHMENT_FORM_UNKNOWN.refusal());
    if (bytes.contains(PDF, 0, PDF_WITHIN)) {
      throw another.get();
    }
    return new Developed(AttachmentForm.PICTURE, developed(form, sent, kept));
  }

  private static Developed pdf(FileBytes bytes, Path sent, Path kept) throws IOException {
    Optional<PaperFault> fault = PdfCheck.wrong(bytes);
    if (fault.isPresent()) {
      throw fault.orElseThrow().refusal();
    }
    Files.copy(sent, kept, StandardCopyOption.REPLACE_EXISTING);
    return new Developed(AttachmentForm.PDF, NONE);
  }

  /** As who reads pictures calls its form. */
  private static Optional<String> picture(FileBytes bytes) {
    if (bytes.says(PNG, 0)) {
      return Optional.of("png");
    }
    return bytes.says(JPEG, 0) ? Optional.of("jpeg") : Optional.empty();
  }

  /** Whoever reads pictures fails in many ways at those that are broken. */
  private byte[] developed(String form, Path sent, Path kept) {
    try {
      return darkroom.develop(form, sent, kept);
    } catch (Problem refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw PaperFault.PICTURE_UNREADABLE.refusal();
    }
  }
}
