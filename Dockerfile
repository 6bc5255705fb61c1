# Build the jar first: mvn package
FROM eclipse-temurin:25-jre
RUN useradd --system --create-home fealty
WORKDIR /home/fealty
COPY --chown=fealty target/fealty.jar fealty.jar
COPY --chown=fealty import import
USER fealty
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "fealty.jar"]
