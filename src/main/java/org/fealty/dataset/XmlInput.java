package org.fealty.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens XML of others for reading. No document type is read and nothing outside the
 * stream. The bytes are decoded here and not by the parser of the JDK, which prints to
 * the standard error what it cannot decode, whatever is registered to be told instead.
 */
public final class XmlInput {

	private XmlInput() {
	}

	/**
	 * Opens a parser on UTF-8, or on UTF-16 where the first bytes say so (XML 1.0,
	 * appendix F). Another encoding that the text declares changes nothing; the parser
	 * tells which.
	 * @throws XMLStreamException if it begins as no XML does; caused by an
	 * {@link IOException} if it cannot be read or decoded, later also
	 */
	public static XMLStreamReader open(InputStream stream) throws XMLStreamException {
		try {
			return factory().createXMLStreamReader(new StrictReader(stream));
		}
		catch (IOException ex) {
			throw new XMLStreamException(ex.getMessage(), ex);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("it asks for something outside the file: " + systemId);
		});
		return factory;
	}

	/** Breaks off at the first byte that is no text. */
	private static final class StrictReader extends Reader {

		private final Reader text;

		private final Charset charset;

		StrictReader(InputStream stream) throws IOException {
			PushbackInputStream bytes = new PushbackInputStream(stream, Utf8.MARK.length);
			byte[] start = bytes.readNBytes(Utf8.MARK.length);
			int mark = mark(start);
			bytes.unread(start, mark, start.length - mark);
			this.charset = charset(start);
			this.text = new InputStreamReader(bytes,
					this.charset.newDecoder()
						.onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT));
		}

		/** How many of the first bytes are a byte order mark. */
		private static int mark(byte[] start) {
			if (Utf8.isMarked(start)) {
				return Utf8.MARK.length;
			}
			return Utf8.isMarkedUtf16(start) ? 2 : 0;
		}

		private static Charset charset(byte[] start) {
			if (begins(start, 0xFE, 0xFF) || begins(start, 0, '<')) {
				return StandardCharsets.UTF_16BE;
			}
			return (begins(start, 0xFF, 0xFE) || begins(start, '<', 0)) ? StandardCharsets.UTF_16LE
					: StandardCharsets.UTF_8;
		}

		private static boolean begins(byte[] start, int first, int second) {
			return start.length >= 2 && start[0] == (byte) first && start[1] == (byte) second;
		}

		@Override
		public int read(char[] into, int offset, int length) throws IOException {
			try {
				return this.text.read(into, offset, length);
			}
			catch (CharacterCodingException ex) {
				throw new IOException("it holds bytes that are no " + this.charset, ex);
			}
		}

		@Override
		public void close() throws IOException {
			this.text.close();
		}

	}

}
