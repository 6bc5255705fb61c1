# Builds the program from source and packs it with a Java runtime alone:
#   docker build -t fealty .
FROM maven:3.9.11-eclipse-temurin-25@sha256:407c4423cec0cf2981055bc2c6c0dc211d9605b6669279b95997f2d1c7e91e2c AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp -DskipTests package

FROM eclipse-temurin:25-jre@sha256:5cf92df78f6dba978777d5cffa3c856e583f86814fde82a6c3534ccdfd794f2f
RUN useradd --system --create-home fealty
WORKDIR /home/fealty
COPY --from=build --chown=fealty /build/target/fealty.jar fealty.jar
COPY --chown=fealty import import
USER fealty
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "fealty.jar"]
