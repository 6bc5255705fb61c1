package org.fealty.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** XML of others is read without a word on the standard error. */
class XmlInputTests {

	private static final List<byte[]> WRONG = List.of(bytes("<a>\u00e9</a>", StandardCharsets.ISO_8859_1),
			bytes("<a b='\u00e9'/>", StandardCharsets.ISO_8859_1),
			bytes("<a><!--\u00e9--></a>", StandardCharsets.ISO_8859_1),
			bytes("<a>" + "x".repeat(70_000) + "\u00e9</a>", StandardCharsets.ISO_8859_1),
			bytes("<a><b></a>", StandardCharsets.UTF_8), bytes("<a>&b;</a>", StandardCharsets.UTF_8),
			bytes("<a", StandardCharsets.UTF_8), bytes("", StandardCharsets.UTF_8),
			bytes("<a>\u0001</a>", StandardCharsets.UTF_8), new byte[] { 0, '<', 0 },
			new byte[] { (byte) 0xFE, (byte) 0xFF, 0, '<', 0, 'a', (byte) 0xDC });

	@Test
	void tellsWhatIsWrongToTheCallerAlone() {
		PrintStream before = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			assertThat(WRONG).allSatisfy(
					(bytes) -> assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> textOf(bytes)));
		}
		finally {
			System.setErr(before);
		}
		assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void tellsOfBytesThatAreNoTextByTheCause() {
		assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> textOf(WRONG.getFirst()))
			.withCauseInstanceOf(IOException.class)
			.withMessageContaining("it holds bytes that are no UTF-8");
	}

	@Test
	void readsUtf8AndUtf16WithAndWithoutAMark() throws XMLStreamException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
			assertThat(textOf(bytes("<a>\u0410\u0434\u0430</a>", charset))).isEqualTo("\u0410\u0434\u0430");
			assertThat(textOf(bytes("\uFEFF<a>\u0410\u0434\u0430</a>", charset))).isEqualTo("\u0410\u0434\u0430");
		}
	}

	private static byte[] bytes(String text, Charset charset) {
		return text.getBytes(charset);
	}

	private static String textOf(byte[] bytes) throws XMLStreamException {
		XMLStreamReader xml = XmlInput.open(new ByteArrayInputStream(bytes));
		StringBuilder text = new StringBuilder();
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamReader.CHARACTERS) {
				text.append(xml.getText());
			}
		}
		return text.toString();
	}

}
