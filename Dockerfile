# Builds Lyhörd and runs it as an ordinary user; the embedded PostgreSQL needs that too.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /lyhord lyhord
USER lyhord
WORKDIR /lyhord
COPY --from=build /src/console/target/lyhord.jar lyhord.jar
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED", "-jar", "lyhord.jar"]
