// CommonJS on a Node that can require ES modules (20.19 and later): no second build is published.
const { validate } = require('@gongkai/validator');
const example = require('@gongkai/schema/2021/examples/complete.gongkai.json');

console.log(validate(example).counts.pass);
