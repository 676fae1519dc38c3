# Built with the project's own Maven wrapper; the portal in the image uses an external MariaDB 11.4 (see docker-compose.yml).
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
# the embedded MariaDB server (150 MB) is left out: its profile is switched off
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -P '!embedded-linux' dependency:go-offline
COPY src src
COPY frontend frontend
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -P '!embedded-linux' package -Dmaven.test.skip=true -Dspotless.check.skip=true \
    && java -Djarmode=tools -jar target/nguon-tre.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /portal --shell /usr/sbin/nologin portal \
    && mkdir -p /portal/data && chown -R portal: /portal
WORKDIR /portal
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER portal
ENV PORTAL_PORT=8080 PORTAL_DATA=/portal/data LANG=C.UTF-8
EXPOSE 8080
VOLUME /portal/data
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORTAL_PORT && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '200' <(head -n 1 <&3)"]
ENTRYPOINT ["java", "-XX:+UseG1GC", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "-jar", "nguon-tre.jar"]
