package org.warmledger.command.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.warmledger.command.papers.PaperFault.ATTACHMENT_AMBIGUOUS;
import static org.warmledger.command.papers.PaperFault.ATTACHMENT_FORM_UNKNOWN;
import static org.warmledger.command.papers.PaperFault.ATTACHMENT_HARMFUL;
import static org.warmledger.command.papers.PaperFault.ATTACHMENT_TOO_LARGE;
import static org.warmledger.command.papers.PaperFault.PDF_ACTIVE;
import static org.warmledger.command.papers.PaperFault.PDF_LOCKED;
import static org.warmledger.command.papers.PaperFault.PDF_UNREADABLE;
import static org.warmledger.command.papers.PaperFault.PICTURE_TOO_LARGE;
import static org.warmledger.command.papers.PaperFault.PICTURE_UNREADABLE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.events.lists.AttachmentForm;
import org.warmledger.platform.web.Problem;

/** What is taken is what it says, and nothing besides. */
class PapersTest {

  private static final String CATALOG = "<</Type /Catalog /Pages 2 0 R>>";

  private final Papers papers = new Papers();
  @TempDir Path folder;

  private Papers.Developed take(byte[] sent) throws IOException {
    return papers.take(Files.write(folder.resolve("sent"), sent), kept());
  }

  private Path kept() {
    return folder.resolve("kept");
  }

  private void refused(byte[] sent, PaperFault fault) {
    Problem refused = catchThrowableOfType(Problem.class, () -> take(sent));
    assertThat(refused.code()).isEqualTo(fault.name());
    assertThat(refused.status()).isEqualTo(fault.status());
  }

  private static byte[] with(byte[] file, String besides) {
    byte[] both = Arrays.copyOf(file, file.length + besides.length());
    byte[] more = besides.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(more, 0, both, file.length, more.length);
    return both;
  }

  private static BufferedImage picture(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static boolean isRed(BufferedImage picture, int x, int y) {
    return (picture.getRGB(x, y) & 0xff) < 0x80;
  }

  @Test
  void aPhotoIsKeptWithoutWhereItWasTaken() throws IOException {
    byte[] photo = PaperSamples.photo(400, 300, 1);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 35.2393", "Exif");

    Papers.Developed taken = take(photo);

    assertThat(taken.form()).isEqualTo(AttachmentForm.PICTURE);
    assertThat(Files.readString(kept(), StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS")
        .doesNotContain("Exif");
    assertThat(picture(taken.small()).getWidth()).isEqualTo(160);
    assertThat(picture(taken.small()).getHeight()).isEqualTo(120);
    assertThat(taken.small().length).isLessThan(20_000);
  }

  /** Where the red side of the picture comes to lie. */
  @ParameterizedTest
  @CsvSource({
    "1, 400, 300, 5, 150", "2, 400, 300, 395, 150", "3, 400, 300, 395, 150",
    "4, 400, 300, 5, 150", "5, 300, 400, 150, 5", "6, 300, 400, 150, 5",
    "7, 300, 400, 150, 395", "8, 300, 400, 150, 395", "9, 400, 300, 5, 150"
  })
  void aPhotoStandsUprightHoweverTheCameraWasHeld(
      int orientation, int width, int height, int x, int y) throws IOException {
    take(PaperSamples.photo(400, 300, orientation));

    BufferedImage upright = picture(Files.readAllBytes(kept()));
    assertThat(upright.getWidth()).isEqualTo(width);
    assertThat(upright.getHeight()).isEqualTo(height);
    assertThat(isRed(upright, x, y)).isTrue();
    assertThat(isRed(upright, width - 1 - x, height - 1 - y))
        .isEqualTo(x == width / 2 && y == height / 2);
  }

  @Test
  void aPngIsTakenAndKeptAsAnyOtherPicture() throws IOException {
    assertThat(take(PaperSamples.picture("png", 40, 30)).form()).isEqualTo(AttachmentForm.PICTURE);
    assertThat(FileBytes.of(kept()).says("\u00ff\u00d8\u00ff", 0)).isTrue();
  }

  @Test
  void aLargePhotoIsKeptSmallerAndATooLargeOneIsNotEvenRead() throws IOException {
    take(PaperSamples.picture("jpeg", 5000, 4000));
    assertThat(picture(Files.readAllBytes(kept())).getWidth()).isEqualTo(2500);

    refused(PaperSamples.headOfPng(10_000, 10_000), PICTURE_TOO_LARGE);
    refused(PaperSamples.headOfPng(20_001, 1), PICTURE_TOO_LARGE);
    refused(PaperSamples.headOfPng(8_000, 6_000), PICTURE_UNREADABLE);
  }

  @Test
  void whatIsBrokenIsNotTaken() {
    refused(Arrays.copyOf(PaperSamples.picture("png", 400, 300), 60), PICTURE_UNREADABLE);
    refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2}, PICTURE_UNREADABLE);
    refused(Arrays.copyOf(PaperSamples.pdf(CATALOG), 40), PDF_UNREADABLE);
  }

  @Test
  void whatCountsIsWhatItIs() {
    refused(new byte[0], ATTACHMENT_FORM_UNKNOWN);
    refused("<html><script>".getBytes(StandardCharsets.US_ASCII), ATTACHMENT_FORM_UNKNOWN);
    refused(PaperSamples.picture("gif", 40, 30), ATTACHMENT_FORM_UNKNOWN);
    refused(PaperSamples.picture("bmp", 40, 30), ATTACHMENT_FORM_UNKNOWN);
    refused(with("MZ".getBytes(StandardCharsets.US_ASCII), "%PDF-1.7"), ATTACHMENT_FORM_UNKNOWN);
  }

  @Test
  void whatIsTwoFilesInOneIsNotTaken() {
    String archive = "PK\u0005\u0006" + "\0".repeat(18);
    refused(with(PaperSamples.picture("jpeg", 40, 30), archive), ATTACHMENT_AMBIGUOUS);
    refused(with(PaperSamples.pdf(CATALOG), archive), ATTACHMENT_AMBIGUOUS);
    refused(
        with(PaperSamples.headOfPng(40, 30), "%PDF-1.4 " + CATALOG + "%%EOF"),
        ATTACHMENT_AMBIGUOUS);
  }

  @Test
  void whatBearsTheMarkOfAVirusIsNotTaken() {
    // In two halves, so that no scanner takes this file for one.
    String mark = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-" + "FILE!$H+H*";
    refused(mark.getBytes(StandardCharsets.US_ASCII), ATTACHMENT_HARMFUL);
    refused(with(PaperSamples.picture("jpeg", 40, 30), mark), ATTACHMENT_HARMFUL);
    refused(PaperSamples.pdf("(" + mark + ")"), ATTACHMENT_HARMFUL);
  }

  @Test
  void whatIsTooLargeIsNotTaken() {
    byte[] photo = PaperSamples.picture("jpeg", 40, 30);
    refused(Arrays.copyOf(photo, Papers.LARGEST + 1), ATTACHMENT_TOO_LARGE);
  }

  @Test
  void aPdfIsKeptAsItIs() throws IOException {
    byte[] page = PaperSamples.pdf("<</Length 9>>\nstream\n/JS /Foo !\nendstream");
    assertThat(take(page).form()).isEqualTo(AttachmentForm.PDF);
    assertThat(take(page).small()).isEmpty();
    assertThat(Files.readAllBytes(kept())).isEqualTo(page);
    assertThat(take(PaperSamples.packedPdf(CATALOG)).form()).isEqualTo(AttachmentForm.PDF);
  }

  @Test
  void aPdfBehindAPasswordIsNotTaken() {
    refused(PaperSamples.pdf("<</Encrypt 5 0 R>>"), PDF_LOCKED);
    refused(PaperSamples.pdf("<</Type /XRef /#45ncrypt 5 0 R>>\nstream\nx\nendstream"), PDF_LOCKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</S /JavaScript>>",
        "<</S/JS(app.alert(1))>>",
        "<</J#53 (x)>>",
        "<</S /Launch>>",
        "<</Type /EmbeddedFile>>",
        "<</RichMedia 1>>",
        "<</AcroForm <</XFA 3 0 R>>>>"
      })
  void aPdfThatDoesSomethingIsNotTakenPackedOrNot(String object) {
    refused(PaperSamples.pdf(object), PDF_ACTIVE);
    refused(PaperSamples.packedPdf(object), PDF_ACTIVE);
  }

  @Test
  void aPdfThatCannotBeLookedThroughIsNotTaken() {
    refused(PaperSamples.pdf("<</Type /ObjStm>>\nstream\nnot packed\nendstream"), PDF_UNREADABLE);
    refused(PaperSamples.pdf("<</Length 3>>\nstream\nabc"), PDF_UNREADABLE);
    refused(PaperSamples.packedPdf("x".repeat(40 << 20)), PDF_UNREADABLE);
  }
}
