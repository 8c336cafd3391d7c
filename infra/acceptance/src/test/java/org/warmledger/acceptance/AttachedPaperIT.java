package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.warmledger.platform.testkit.Reply;

/** A photo comes into a file by one choice, is seen for a task, and is taken back. */
@OnSharedStack
class AttachedPaperIT {

  private static final String UNION = "220200";
  private static final Map<String, String> TASK = Map.of("Access-Purpose", "REVIEW");

  private final Stack stack = Stack.shared();
  private final NewHousehold household = NewHousehold.invented();
  private final Api caseworker = stack.as("caseworker@" + UNION);
  private final String file =
      "/cases/" + caseworker.post("/api/cases", household.archiving(UNION)).ok().said("/caseId");

  private static byte[] bill() throws IOException {
    BufferedImage bill = new BufferedImage(900, 640, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = bill.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 900, 640);
    pen.setColor(new Color(0xb4441a));
    pen.fillOval(620, 380, 200, 200);
    pen.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 12; line++) {
      pen.fillRect(60, 60 + line * 40, 300 + 37 * line % 400, 14);
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(bill, "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void aPhotoIsAttachedSeenForATaskAndTakenBack() throws IOException {
    try (ConsolePage page = new ConsolePage(stack)) {
      page.signIn("caseworker@" + UNION).open(file);
      page.says("attachments", "尚无附件");
      page.upload("attachment-file", "冒名.jpg", "<html>".getBytes(StandardCharsets.UTF_8));
      page.says("attachments", "不支持这种文件");
      page.choose("attachment-kind", "票据");
      page.upload("attachment-file", "住院发票.png", bill());
      page.says("attachment", "票据");
      page.says("attachments", "查看附件须先说明用途");
      page.picture("attachments");
      onlyForATask();
      page.click("attachments-reveal-open");
      page.choose("reveal-task", "档案复核");
      page.click("reveal-submit");
      page.says("attachment", "住院发票");
      page.click("attachment-view");
      page.at("attachment-whole").waitFor();
      page.picture("attachment-whole");
      page.open(file);
      page.click("attachment-back");
      page.type("attachment-takeback-reason", "传错了人");
      page.submit("attachment-takeback");
      page.says("attachments", "尚无附件");
      page.says("timeline", "撤回：附件");
    }
  }

  /** By whom and for what it is asked decides what is told. */
  private void onlyForATask() {
    String address = "/api" + file;
    Reply covered = stack.as("caseworker@" + UNION).after(caseworker).get(address).ok();
    String attachment = covered.said("/attachments/0/attachmentId");
    assertThat(covered.said("/attachments/0/fileName")).isEqualTo("***");
    String content = address + "/attachments/" + attachment + "/content";
    assertThat(caseworker.get(content).problem()).isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(caseworker.get(address + "/thumbnails").problem()).isEqualTo("403 PURPOSE_REQUIRED");
    assertThat(stack.as("finance@" + UNION).get(content, TASK).problem())
        .isEqualTo("403 ROLE_REQUIRED");
    assertThat(stack.as("caseworker@220104").get(content, TASK).problem())
        .isEqualTo("404 NOT_FOUND");
    assertThat(caseworker.get(address + "/thumbnails", TASK).ok().said("/items/0/attachmentId"))
        .isEqualTo(attachment);
    assertThat(caseworker.get(content, TASK).header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(
            stack
                .as("compliance@" + UNION)
                .get("/api/access-log?subject=" + file.substring(7))
                .text())
        .contains("/attachments/" + attachment + "/content", "/thumbnails");
  }
}
