package org.fealty.runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Opens the database on a thread of its own while Spring looks for its beans: each takes
 * seconds and needs nothing of the other.
 */
class EarlyNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String NAME = "openingNeo4j";

	/**
	 * Before any bean is looked for, and after all settings have been read.
	 */
	@Override
	public void initialize(ConfigurableApplicationContext context) {
		BeanDefinitionRegistryPostProcessor open = (registry) -> open(context);
		context.addBeanFactoryPostProcessor(open);
	}

	private static void open(ConfigurableApplicationContext context) {
		if (context instanceof WebServerApplicationContext) {
			HttpPort.check(context.getEnvironment());
		}
		if (StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"))) {
			return;
		}
		Opening opening = new Opening(
				Binder.get(context.getEnvironment()).bindOrCreate("fealty", EmbeddedSettings.class));
		var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
		beans.registerSingleton(NAME, opening);
		beans.registerDisposableBean(NAME, opening);
	}

	/** A database that is being opened. */
	static final class Opening implements DisposableBean {

		private static final long PATIENCE_SECONDS = 2;

		private final CompletableFuture<LocalNeo4j> neo4j = new CompletableFuture<>();

		private Opening(EmbeddedSettings settings) {
			Thread.ofPlatform().name("open-neo4j").daemon().start(() -> {
				try {
					this.neo4j.complete(LocalNeo4j.of(settings));
				}
				catch (RuntimeException | Error ex) {
					this.neo4j.completeExceptionally(ex);
				}
			});
		}

		/**
		 * Waits until it is open.
		 * @throws CannotEmbedException if it cannot be opened
		 */
		LocalNeo4j await() {
			try {
				return this.neo4j.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
			}
		}

		/**
		 * Closes it, also where a start failed before anybody asked for it. One that is
		 * still recovering is not waited for: it is as safe as after a crash.
		 */
		@Override
		public void destroy() {
			LocalNeo4j opened = this.neo4j.exceptionally((failure) -> null)
				.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
				.join();
			if (opened != null) {
				opened.close();
			}
		}

	}

}
