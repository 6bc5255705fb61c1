package org.fealty.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/**
 * A picture of a page with the 256 colours that it has most of, which takes a third of
 * the room.
 */
final class SmallPicture {

	private static final int COLOURS = 256;

	private static final int BYTE = 0xff;

	private SmallPicture() {
	}

	/**
	 * Writes a picture anew.
	 * @param picture a PNG
	 * @throws IOException where it cannot be read or written
	 */
	static void reduce(Path picture) throws IOException {
		BufferedImage full = ImageIO.read(picture.toFile());
		List<Integer> palette = palette(full);
		BufferedImage small = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
				model(palette));
		Map<Integer, Integer> nearest = new HashMap<>();
		for (int y = 0; y < full.getHeight(); y++) {
			for (int x = 0; x < full.getWidth(); x++) {
				int index = nearest.computeIfAbsent(full.getRGB(x, y), (colour) -> nearest(colour, palette));
				small.getRaster().setSample(x, y, 0, index);
			}
		}
		ImageIO.write(small, "png", picture.toFile());
	}

	private static List<Integer> palette(BufferedImage image) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				counts.merge(image.getRGB(x, y), 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.limit(COLOURS)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static IndexColorModel model(List<Integer> palette) {
		int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
		return new IndexColorModel(Byte.SIZE, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
	}

	private static int nearest(int colour, List<Integer> palette) {
		int best = 0;
		for (int index = 1; index < palette.size(); index++) {
			if (distance(colour, palette.get(index)) < distance(colour, palette.get(best))) {
				best = index;
			}
		}
		return best;
	}

	private static int distance(int one, int other) {
		int sum = 0;
		for (int shift = 0; shift < 3 * Byte.SIZE; shift += Byte.SIZE) {
			int difference = (one >> shift & BYTE) - (other >> shift & BYTE);
			sum += difference * difference;
		}
		return sum;
	}

}
