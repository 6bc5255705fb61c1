package org.fealty;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What only tests call belongs to the tests, and what nobody calls belongs nowhere. A
 * framework finds methods that are annotated, that override one of its own or that give
 * the components of a record; of an enum all values are used at once.
 */
class UnusedMembersTests {

	/**
	 * What declares the vocabulary, from which tests write pages of the documentation;
	 * what a refused date might have meant, each of which a test reads; what the embedded
	 * database is told, which shows itself only in part; what an import costs, to which
	 * tests hold it; and the publishers of formats, whom their pages name.
	 */
	private static final Set<String> EXCEPTIONS = Set.of("Predicate.meaning", "DerivedType.meaning",
			"DerivedType.joins", "EdtfException.suggestions", "ClosedConfiguration.settings", "GraphWriter.effort",
			"Effort.concluded", "Effort.roundTrips", "Effort.rows", "Effort.transactions", "PublishedFormat.publisher");

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.fealty");

	@Test
	void theProgramCallsEachOfItsMethods() {
		Set<JavaMethod> methods = MAIN.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> !isFoundByAFramework(method))
			.collect(Collectors.toSet());
		Set<JavaMethod> unused = uncalled(methods, Set.of());
		Set<JavaMethod> before = Set.of();
		while (!unused.equals(before)) {
			before = unused;
			unused = uncalled(methods, before);
		}

		assertThat(unused).extracting(UnusedMembersTests::name).isSubsetOf(EXCEPTIONS);
		assertThat(EXCEPTIONS).as("exceptions that are none")
			.isSubsetOf(unused.stream().map(UnusedMembersTests::name).toList());
	}

	/** Those that nobody calls but themselves and what is unused itself. */
	private static Set<JavaMethod> uncalled(Collection<JavaMethod> methods, Set<JavaMethod> unused) {
		return methods.stream()
			.filter((method) -> callers(method).allMatch((caller) -> caller.equals(method)
					|| (caller instanceof JavaMethod other && unused.contains(other))))
			.collect(Collectors.toSet());
	}

	private static Stream<JavaCodeUnit> callers(JavaMethod method) {
		return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
			.map((access) -> access.getOrigin());
	}

	private static boolean isFoundByAFramework(JavaMethod method) {
		JavaClass type = method.getOwner();
		return method.getModifiers().contains(JavaModifier.SYNTHETIC) || method.getName().equals("main")
				|| !method.getAnnotations().isEmpty() || overrides(method)
				|| (type.isRecord() && type.tryGetField(method.getName()).isPresent())
				|| (type.isEnum() && List.of("values", "valueOf").contains(method.getName()));
	}

	private static boolean overrides(JavaMethod method) {
		return Stream
			.concat(method.getOwner().getAllRawSuperclasses().stream(),
					method.getOwner().getAllRawInterfaces().stream())
			.flatMap((type) -> type.getMethods().stream())
			.anyMatch((other) -> other.getName().equals(method.getName())
					&& other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
	}

	private static String name(JavaMethod method) {
		return method.getOwner().getSimpleName() + "." + method.getName();
	}

}
