# One image for every process of the graph: the command says which (docker-compose.yml).
#   docker build --tag chiiki:local .
#   docker run chiiki:local gateway/src/main.ts

# What pnpm needs to install: the packages are fetched again only when one of these files changes.
FROM node:24-slim AS manifests
WORKDIR /app
ENV CI=true
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY kit/package.json kit/
COPY gateway/package.json gateway/
COPY explorer/package.json explorer/
COPY services/organization/package.json services/organization/
COPY services/participation/package.json services/participation/
COPY services/services/package.json services/services/

# The explorer's page. Its tools stay in this stage.
FROM manifests AS explorer
RUN npx --yes "pnpm@$(node --print 'require("./package.json").config.pnpm')" install --frozen-lockfile --filter @chiiki/explorer
COPY operations operations
COPY explorer explorer
RUN node explorer/build.ts

# The packages that the servers run on, without those for development.
FROM manifests AS packages
RUN npx --yes "pnpm@$(node --print 'require("./package.json").config.pnpm')" install --frozen-lockfile --prod \
      --filter '@chiiki/gateway...' --filter './services/*...'

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=packages /app ./
COPY --from=explorer /app/explorer/dist explorer/dist
COPY supergraph.graphql api.graphql ./
COPY data data
COPY kit kit
COPY gateway gateway
COPY services services
# Where the gateway keeps the last good schema; a volume mounted here is its user's.
RUN install --directory --owner=node --group=node /var/lib/chiiki
USER node
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning"]
