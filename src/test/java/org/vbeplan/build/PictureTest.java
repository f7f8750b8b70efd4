package org.vbeplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture is shown whole or refused; what it carries besides does not come along. */
class PictureTest {

    @Test
    void wholePicturesAreTaken() throws IOException {
        assertThat(Picture.of(image("png", 40, 30))).hasValueSatisfying(p -> isType(p, "png"));
        assertThat(Picture.of(image("jpg", 40, 30))).hasValueSatisfying(p -> isType(p, "jpeg"));
    }

    @Test
    void whatIsCutOffIsRefused() throws IOException {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] whole = image(format, 40, 30);
            for (int length : new int[] {0, 3, 8, 20, 33, whole.length / 2, whole.length - 1}) {
                assertThat(Picture.of(Arrays.copyOf(whole, length)))
                        .as("%s of %d bytes", format, length)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatNoPageCanShowIsRefused() throws IOException {
        assertThat(Picture.of(image("png", 2000, 1))).as("a line").isEmpty();
        byte[] huge = image("png", 40, 30);
        huge[16] = 0x7F;
        assertThat(Picture.of(huge)).as("says that it is two thousand million wide").isEmpty();
        assertThat(Picture.of("<svg/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void onlyThePictureIsKept() throws IOException {
        byte[] whole = image("png", 40, 30);
        byte[] text = "hemlig plats".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream chatty = new ByteArrayOutputStream();
        chatty.write(whole, 0, 33);
        chatty.write(new byte[] {0, 0, 0, (byte) text.length, 't', 'E', 'X', 't'});
        chatty.write(text);
        chatty.write(new byte[4]);
        chatty.write(whole, 33, whole.length - 33);
        byte[] kept = Picture.of(chatty.toByteArray()).orElseThrow().bytes();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("hemlig");
        assertThat(kept).isEqualTo(Picture.of(whole).orElseThrow().bytes());
    }

    private static void isType(Picture picture, String type) {
        assertThat(picture.type()).isEqualTo("image/" + type);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
