package org.fealty.knownby;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.neo4j.cypher.internal.parser.v25.Cypher25Lexer;
import org.neo4j.cypher.internal.parser.v25.Cypher25Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** Reads a statement by the grammars that Neo4j itself reads it by. */
final class Grammar {

	private static final Pattern VERSION = Pattern.compile("\\s*CYPHER\\s+(25|5)\\b", Pattern.CASE_INSENSITIVE);

	/** Rules that say nothing of their own while they have a single part. */
	private static final Pattern BARE = Pattern
		.compile("expression\\d*|labelExpression\\d(Is)?|literal|clause|statement"
				+ "|anonymousPattern|queryWithLocalDefinitions|nextStatement|regularQuery|union|functionArgument|extendedWhen");

	private final Parser parser;

	private Grammar(Parser parser) {
		this.parser = parser;
	}

	/**
	 * Reads a statement.
	 * @param cypher the statement; it may begin with {@code CYPHER 25} or
	 * {@code CYPHER 5}
	 * @return its parts and tokens
	 */
	static Reading read(String cypher) {
		Reading quick = read(cypher, PredictionMode.SLL);
		return quick.complete() ? quick : read(cypher, PredictionMode.LL);
	}

	private static Reading read(String cypher, PredictionMode mode) {
		Matcher version = VERSION.matcher(cypher);
		boolean given = version.lookingAt();
		String prefix = given ? version.group() : "";
		// Blanks keep the lines and columns as they are.
		var characters = CharStreams.fromString(" ".repeat(prefix.length()) + cypher.substring(prefix.length()));
		boolean newer = given && version.group(1).equals("25");
		var tokens = new CommonTokenStream(newer ? new Cypher25Lexer(characters) : new Cypher5Lexer(characters));
		Parser parser = newer ? new Cypher25Parser(tokens) : new Cypher5Parser(tokens);
		parser.removeErrorListeners();
		parser.setBuildParseTree(true);
		parser.getInterpreter().setPredictionMode(mode);
		ParserRuleContext tree = newer ? ((Cypher25Parser) parser).statements() : ((Cypher5Parser) parser).statements();
		List<String> texts = tokens.getTokens()
			.stream()
			.filter((token) -> token.getType() != Token.EOF)
			.map(Token::getText)
			.toList();
		return new Reading(new Grammar(parser).phrase(tree), texts, prefix, parser.getNumberOfSyntaxErrors() == 0);
	}

	private SyntaxNode phrase(ParseTree tree) {
		if (tree instanceof TerminalNode leaf) {
			Token token = leaf.getSymbol();
			return new SyntaxNode("", token.getText(), token.getTokenIndex(), token.getTokenIndex(), token.getLine(),
					List.of());
		}
		ParserRuleContext context = (ParserRuleContext) tree;
		String rule = this.parser.getRuleNames()[context.getRuleIndex()];
		List<SyntaxNode> children = new ArrayList<>();
		for (int at = 0; at < context.getChildCount(); at++) {
			children.add(phrase(context.getChild(at)));
		}
		if (children.size() == 1 && !children.getFirst().isToken() && BARE.matcher(rule).matches()) {
			return children.getFirst();
		}
		int first = context.getStart().getTokenIndex();
		int last = (context.getStop() != null) ? context.getStop().getTokenIndex() : first;
		return new SyntaxNode(rule, context.getText(), first, last, context.getStart().getLine(),
				List.copyOf(children));
	}

	/**
	 * A statement read.
	 *
	 * @param phrase all of it
	 * @param tokens the texts of its tokens, white space and comments among them
	 * @param prefix what stood before and says by which grammar it is read
	 * @param complete whether it follows the grammar throughout
	 */
	record Reading(SyntaxNode phrase, List<String> tokens, String prefix, boolean complete) {
	}

}
