import fastify from 'fastify';

/** The floor: the same framework, no work, an answer of the same size. */
const server = fastify();
const answer = JSON.parse(process.env.ANSWER);
server.post('/', async () => answer);
process.stdout.write(`${await server.listen({ port: 0, host: '127.0.0.1' })}\n`);
