# Debian, not Alpine: the database driver (libsql) is not reliable on musl.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# From the lock file alone: what it does not name is not installed, and no package runs a script.
RUN npm ci --ignore-scripts
COPY build.mjs tsconfig.json ./
COPY build build
COPY src src
COPY commands commands
COPY page page
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data CORPUS_DIR=/corpus HTTP_PORT=8080 HTTP_HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json .env.example ./
COPY corpus corpus
# What is mounted over /corpus takes the place of the articles that come with Quipu.
RUN mkdir /data && cp -r corpus /corpus && chown -R node:node /data /corpus
USER node
# /data is to be mounted. It is not declared as a volume: Railway refuses images that do.
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself gets SIGTERM, finishes what is under way within ten seconds and ends.
CMD ["node", "dist/quipu.js", "start"]
